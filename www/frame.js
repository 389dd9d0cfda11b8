// A published page inside another page: tells its height in the words that
// hosts already listen for, and nothing before it was asked where the words
// are strings. The hosts are listed in embedding.md.

const query = new URLSearchParams(location.search);
const id = query.get('id') || document.body.dataset.id;
const pym = query.get('childId');
const { secret } = Object.fromEntries(new URLSearchParams(location.hash.replace(/^#\?/, '')));
const page = document.documentElement;
const frame = document.querySelector('.frame');
const isFramed = window.parent !== window;
const MAY_WAIT = [100, 400, 1000, 3000]; // Hosts that load late hear it again.
const KINDS = ['svg', 'png', 'csv'];
let resizer; // the name that iframe-resizer has for this frame
let told = 0;

/** Whether a host asks for it: `?plain`, `?plain=1`, `?plain=true`. */
const has = (flag) => query.has(flag) && !/^(0|false)$/.test(query.get(flag));

if (has('plain')) page.classList.add('plain');
// Seen by main.js, which runs after this: the pictures stay as they are.
if (has('static')) document.body.dataset.still = page.dataset.ready = '';

if (has('table')) document.querySelectorAll('details.data').forEach((node) => { node.open = true; });
if (has('transparent')) {
  page.dataset.clear = '';
  page.style.background = 'transparent';
  page.style.setProperty('--tradefall-paper', 'transparent');
}
// The height is the host's then, so none is asked for.
if (has('fitchart')) page.dataset.fit = '';
// Unlike the part after “#”, the query reaches frames that content systems make from an address.
if (query.get('state') && !location.hash) history.replaceState(null, '', `#${query.get('state')}`);
if (query.get('view')) {
  const asked = query.get('view').split(/[\s,]+/).map((name) => `view-${name}`);
  const views = [...document.querySelectorAll('.view')];
  if (views.some((view) => asked.includes(view.id))) views.forEach((view) => { view.hidden = !asked.includes(view.id); });
}

/** Makes the page dark or light whatever the reader's system is, as its host asks. */
function force(isDark) {
  page.dataset.dark = isDark;
  page.style.colorScheme = isDark ? 'dark' : 'light';
  const turn = ({ sheet }) => {
    for (const { media } of sheet.cssRules) {
      if (media?.mediaText.includes('prefers-color-scheme')) {
        media.mediaText = isDark ? media.mediaText.replace(/( and )?\(prefers-color-scheme: dark\)/, '') || 'all' : 'not all';
      }
    }
  };
  for (const node of document.querySelectorAll('style, [rel="stylesheet"]')) {
    try {
      turn(node);
    } catch { // A sandboxed frame may read only what it asked for with CORS.
      const again = node.cloneNode();
      again.crossOrigin = 'anonymous';
      again.addEventListener('load', () => { turn(again); node.remove(); });
      node.after(again);
    }
  }
}
// What shines through is the host's paper, and few are dark because a reader's system is.
const dark = query.get('dark') ?? (has('transparent') ? 'false' : '');
if (/^(true|false)$/.test(dark)) force(dark === 'true');

const post = (message) => window.parent.postMessage(message, '*');
const say = (type, data) => post({ source: 'tradefall', v: 1, id, type, data });

function tell(isAsked) {
  const height = Math.ceil(frame.getBoundingClientRect().height);
  if (!isFramed || 'fit' in page.dataset || !height || (height === told && !isAsked)) return;
  told = height;
  // One object for Datawrapper, @newswire/frames, Sidechain and AMP.
  post({ sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [id]: height }, source: 'tradefall', id });
  if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) post({ message: 'height', value: height, secret });
  if (resizer) post(`[iFrameSizer]${resizer}:${height}:${innerWidth}:resize`);
}

/** Tells the height, and again while the frame has not got it. */
function settle(isAsked) {
  tell(isAsked);
  for (const wait of MAY_WAIT) setTimeout(() => tell(innerHeight !== told), wait);
}

/** Hands a file of a view to the host; what has another shape is left alone. */
function hand({ key, kind, view = 0, scale = 2 }) {
  const isFit = typeof key === 'string' && key.length < 100 && KINDS.includes(kind) && Number.isFinite(scale) && scale > 0 && scale <= 8
    && (Number.isInteger(view) || (typeof view === 'string' && view.length < 1000));
  if (!isFit) return;
  const answer = (file) => say('file', { key, kind, file });
  if (page.dataset.ready === 'true') dispatchEvent(new CustomEvent('tradefall-file', { detail: { kind, view, scale, answer } }));
  else answer();
}

function hear({ source, data }) {
  if (source !== window.parent) return;
  if (typeof data === 'string') {
    const [, name] = /^\[iFrameSizer\]([^:]{1,200}):/.exec(data) ?? [];
    if (name && !resizer) {
      resizer = name;
      post(`[iFrameSizer]${resizer}:${Math.ceil(frame.getBoundingClientRect().height)}:${innerWidth}:init`);
    }
    if (name || (pym && data.startsWith(`pymxPYMx${pym}xPYMx`))) settle(true);
  } else if (data?.sentinel === 'amp' && data.type === 'frames-init') {
    settle(true);
  } else if (data?.source === 'tradefall' && data.v === 1) {
    if (data.type === 'state' && typeof data.data === 'string' && data.data.length < 4000) location.hash = data.data;
    if (data.type === 'file' && data.data && typeof data.data === 'object') hand(data.data);
  }
}

if (isFramed) {
  addEventListener('message', hear);
  addEventListener('load', () => settle());
  document.fonts.ready.then(() => settle());
  for (const kind of ['toggle', 'change', 'click', 'keyup']) frame.addEventListener(kind, () => setTimeout(settle, 50), true);
  new ResizeObserver(() => tell()).observe(frame);
  new MutationObserver(() => say('ready', page.dataset.ready)).observe(page, { attributeFilter: ['data-ready'] });
  for (const name of ['state', 'scenario']) addEventListener(`tradefall-${name}`, ({ detail }) => say(name, detail));
  settle();
  if (has('static')) say('ready', 'static');
}
