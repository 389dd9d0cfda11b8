// A published page inside another page: tells its height in the words that
// hosts already listen for, and nothing before it was asked where the words
// are strings. The hosts are listed in README.md.

const query = new URLSearchParams(location.search);
const id = query.get('id') || document.body.dataset.id;
const pym = query.get('childId');
const { secret } = Object.fromEntries(new URLSearchParams(location.hash.replace(/^#\?/, '')));
const frame = document.querySelector('.frame');
const isFramed = window.parent !== window;
const MAY_WAIT = [100, 400, 1000, 3000]; // Hosts that load late hear it again.
let resizer; // the name that iframe-resizer has for this frame
let told = 0;

if (query.has('plain')) document.documentElement.classList.add('plain');
// Seen by main.js, which runs after this: the pictures stay as they are.
if (query.has('static')) document.body.dataset.still = document.documentElement.dataset.ready = '';

if (query.has('table')) document.querySelectorAll('details.data').forEach((node) => { node.open = true; });
// Unlike the part after “#”, the query reaches frames that content systems make from an address.
if (query.get('state') && !location.hash) history.replaceState(null, '', `#${query.get('state')}`);

/** Makes the page dark or light whatever the reader's system is, as its host asks. */
function force(isDark) {
  document.documentElement.dataset.dark = isDark;
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  for (const { media } of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
    if (media?.mediaText.includes('prefers-color-scheme')) {
      media.mediaText = isDark ? media.mediaText.replace(/( and )?\(prefers-color-scheme: dark\)/, '') || 'all' : 'not all';
    }
  }
}
if (/^(true|false)$/.test(query.get('dark'))) force(query.get('dark') === 'true');

const post = (message) => window.parent.postMessage(message, '*');

function tell(isAsked) {
  const height = Math.ceil(frame.getBoundingClientRect().height);
  if (!isFramed || !height || (height === told && !isAsked)) return;
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

function hear({ source, data }) {
  if (source !== window.parent) return;
  if (typeof data === 'string') {
    const [, name] = /^\[iFrameSizer\]([^:]+):/.exec(data) ?? [];
    if (name && !resizer) {
      resizer = name;
      post(`[iFrameSizer]${resizer}:${Math.ceil(frame.getBoundingClientRect().height)}:${innerWidth}:init`);
    }
    if (name || (pym && data.startsWith(`pymxPYMx${pym}xPYMx`))) settle(true);
  } else if (data?.sentinel === 'amp' && data.type === 'frames-init') {
    settle(true);
  } else if (data?.source === 'tradefall' && data.v === 1 && data.type === 'state'
    && typeof data.data === 'string' && data.data.length < 4000) {
    location.hash = data.data;
  }
}

if (isFramed) {
  addEventListener('message', hear);
  addEventListener('load', () => settle());
  document.fonts.ready.then(() => settle());
  for (const kind of ['toggle', 'change', 'click', 'keyup']) frame.addEventListener(kind, () => setTimeout(settle, 50), true);
  new ResizeObserver(() => tell()).observe(frame);
  const say = (type, data) => post({ source: 'tradefall', v: 1, id, type, data });
  new MutationObserver(() => say('ready', document.documentElement.dataset.ready))
    .observe(document.documentElement, { attributeFilter: ['data-ready'] });
  addEventListener('tradefall-state', ({ detail }) => say('state', detail));
  settle();
  if (query.has('static')) say('ready', 'static');
}
