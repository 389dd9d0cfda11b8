// <tradefall-chart src="https://HOST/story/">: a published story in a host's
// page, by one tag. What stands inside the tag is seen first, stays when
// anything fails, and is what feeds and readers without scripts get.
//
// First the charts are drawn here, in a shadow tree, with one engine for all
// tags of the page; where the page's policy or the browser forbids that, a
// frame shows the story, which brings its own policy; where that fails too,
// what stands inside the tag stays.

const NEAR = '600px'; // How far below the screen the story begins to load.
const PATIENCE = 20_000; // Milliseconds until a frame that is not ready counts as failed,
const SILENCE = 2000; // and until one counts that is loaded and has said nothing.
const CHARTS = './pkg/inline.js'; // What draws here; publishing writes its folder.
const FLAGS = ['plain', 'static'];
const TEXTS = ['src', 'spec', 'data', 'events', 'view', 'theme', 'group', 'mode', 'height-hint', 'interactive'];
// Frames without a title (by bundle.mjs).
const NAMES = { ar: 'رسم بياني', de: 'Grafik', es: 'Gráfico', fr: 'Graphique', ja: 'グラフ', pl: 'Wykres', ru: 'Диаграмма', uk: 'Діаграма', zh: '图表' };
const SHARED = /^[^=]*\.(window|event|month)=/; // What tags of one group have in common.

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { --tradefall-text: var(--tradefall-font-size, 1em); display: block; position: relative; }
  :host([hidden]) { display: none; }
  iframe { border: 0; display: block; inline-size: 100%; }
  .waiting { block-size: 0; inline-size: 100%; inset: 0; overflow: hidden; position: absolute; visibility: hidden; }
  .given[hidden] { display: none; }
`);

const known = new Set(); // the tags of the page, for groups
let asked = 0; // so many files were asked of frames

/** The element; its events bubble and are composed. */
export class TradefallChart extends HTMLElement {
  static observedAttributes = [...TEXTS, ...FLAGS, 'title', 'lang', 'state'];

  #root = this.attachShadow({ mode: 'open' });
  #given = document.createElement('div');
  #near = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.load();
  }, { rootMargin: NEAR });
  #turn = 0; // counts what was begun; older work is void
  #isBegun = false;
  #charts; // where they are drawn here
  #frame;
  #timer;
  #state = '';
  #files = new Map(); // files asked of the frame, by key
  #handed = {}; // story and figures handed over by script
  #settle = {};
  /** Settled when the story is live, with the element; rejected when it cannot be. */
  ready = this.#promise();

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#given.className = 'given';
    for (const name of ['caption', 'fallback', '', 'table', 'source']) {
      const slot = document.createElement('slot');
      if (name) slot.name = name;
      this.#given.append(slot);
    }
    this.#root.append(this.#given);
  }

  connectedCallback() {
    known.add(this);
    addEventListener('message', this.#hear);
    this.#near.observe(this);
    this.addEventListener('focusin', this.load, { once: true });
  }

  disconnectedCallback() {
    // A tag that is only moved is back by then.
    queueMicrotask(() => {
      if (this.isConnected) return;
      known.delete(this);
      removeEventListener('message', this.#hear);
      this.#near.disconnect();
      this.#drop();
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === 'state') this.state = after ?? '';
    else if (this.#isBegun) this.#again();
  }

  /** What the reader chose, as in the address of the story; setting it shows that. */
  get state() {
    return this.#state;
  }

  set state(text) {
    const next = String(text).slice(0, 4000);
    if (next === this.#state) return;
    this.#state = next;
    this.#charts?.show(next);
    this.#post('state', next);
  }

  /** The story itself, instead of `src`: an object or JSON. */
  get spec() {
    return this.#handed.spec ?? this.getAttribute('spec');
  }

  set spec(story) {
    this.#hand('spec', typeof story === 'string' ? story : JSON.stringify(story));
  }

  /** Figures instead of the story's: CSV by name, or addresses. */
  get data() {
    return this.#handed.data ?? this.getAttribute('data');
  }

  set data(tables) {
    this.#hand('data', tables);
  }

  /** Events instead of the story's: CSV by name, or addresses. */
  get events() {
    return this.#handed.events ?? this.getAttribute('events');
  }

  set events(tables) {
    this.#hand('events', tables);
  }

  /** Loads the story now, near the screen or not. */
  load = () => {
    if (this.#isBegun || !this.isConnected) return;
    this.#isBegun = true;
    this.#near.disconnect();
    this.#begin(this.#turn += 1);
  };

  /** The story as published. */
  reset() {
    this.state = '';
  }

  /** Pins an event by its id and moves the focus to the chart. */
  focusEvent(id) {
    const view = this.#charts?.ids.find((name) => /timeline/.test(name)) ?? this.#charts?.ids[0] ?? 'timeline';
    this.state = `v1;${view}.event=${encodeURIComponent(id)}`;
    this.#charts?.focus();
  }

  /** What the charts say, in sentences. */
  describe() {
    return this.#charts?.describe() ?? [];
  }

  async toSVG({ view = 0 } = {}) {
    return (await this.#file('svg', undefined, view)).text();
  }

  /** A picture with `scale` pixels to one of CSS, with title and source. */
  toPNG({ scale = 2, view = 0 } = {}) {
    return this.#file('png', scale, view);
  }

  async toCSV({ view = 0 } = {}) {
    return (await this.#file('csv', undefined, view)).text();
  }

  async #file(kind, scale, view) {
    await this.ready;
    let file;
    if (this.#charts) {
      const at = typeof view === 'string' ? this.#charts.ids.indexOf(view) : view;
      if (at in this.#charts.ids) file = await this.#charts.file(kind, scale, at);
    } else if (this.#frame) {
      asked += 1;
      const key = `file-${asked}`;
      file = await new Promise((done) => {
        this.#files.set(key, done);
        this.#post('file', { key, kind, view, scale });
        setTimeout(done, PATIENCE);
      });
      this.#files.delete(key);
      file &&= new Blob([file]);
    }
    if (!file) throw new Error(`${kind}: expected a live view by its place or id, found “${view}”`);
    return file;
  }

  #post(type, data) {
    this.#frame?.contentWindow?.postMessage({ source: 'tradefall', v: 1, type, data }, '*');
  }

  #hand(name, value) {
    this.#handed[name] = value ?? undefined;
    if (this.#isBegun) this.#again();
  }

  #again() {
    this.#drop();
    this.load();
  }

  async #begin(turn) {
    const mode = this.getAttribute('mode') ?? 'auto';
    const hasStory = this.spec !== null && this.spec !== undefined;
    let src;
    try {
      src = this.#address(hasStory);
    } catch (error) {
      this.#fail('src', error.message);
      return;
    }
    if (this.hasAttribute('static') && (mode === 'inline' || !src)) {
      this.#settle.done(this);
      return;
    }
    if (mode !== 'iframe' && !this.hasAttribute('static')) {
      const why = await this.#draw(turn, src);
      if (!why || turn !== this.#turn) return;
      if (mode === 'inline' || hasStory || !src || why.isEverywhere) {
        this.#fail(why.reason ?? 'engine', why.message);
        return;
      }
      this.#say('error', { reason: why.reason ?? 'engine', message: why.message, shows: 'frame' });
    }
    this.#show(src);
  }

  /** Where the story is published; `undefined` where it was handed over. */
  #address(hasStory) {
    const text = this.getAttribute('src');
    if (text === null && hasStory) return undefined;
    let url;
    try {
      url = new URL(text ?? '', document.baseURI);
      if (!text || !/^https?:$/.test(url.protocol)) throw new Error('not a web address');
    } catch (error) {
      throw new Error(`src: expected the address of a published story, found ${text ? `“${text}” (${error.message})` : 'none'}`);
    }
    // A folder is one without its last slash, too.
    if (!/\/$|\.(json|html?)$/i.test(url.pathname)) url.pathname += '/';
    return url;
  }

  /** Draws here; returns why not. */
  async #draw(turn, src) {
    try {
      if (typeof WebAssembly === 'undefined') throw Object.assign(new Error('this browser has no WebAssembly'), { reason: 'no-webassembly' });
      const { hinted, inline } = await import(CHARTS).catch((error) => {
        throw Object.assign(error, { reason: 'fetch' });
      });
      const hint = hinted(this.getAttribute('height-hint') ?? '', this.clientWidth);
      if (hint) this.#given.style.minHeight = `${hint}px`;
      const story = src && (src.pathname.endsWith('.json') ? src : new URL('story.json', src)).href;
      const charts = await inline(this.#root, {
        src: story,
        spec: this.spec ?? undefined,
        data: this.data ?? undefined,
        events: this.events ?? undefined,
        view: this.getAttribute('view'),
        lang: this.getAttribute('lang'),
        theme: this.getAttribute('theme') ?? 'auto',
        isStill: this.getAttribute('interactive') === 'false',
        isPlain: this.hasAttribute('plain'),
        state: this.#state,
        isVoid: () => turn !== this.#turn,
      }, (name, detail) => this.#told(turn, name, detail));
      if (turn !== this.#turn) {
        charts?.end();
        return undefined;
      }
      this.#charts = charts;
      this.#live();
      return undefined;
    } catch (error) {
      return error;
    }
  }

  #told(turn, name, detail) {
    if (turn !== this.#turn) return;
    if (name === 'state') this.#chosen(detail.state);
    else this.#say(name, detail);
  }

  /** The reader chose something: says so, and shows it in the group. */
  #chosen(state) {
    if (state === this.#state) return;
    const event = /\.event=([^;]*)/.exec(state)?.[1];
    if (event && event !== /\.event=([^;]*)/.exec(this.#state)?.[1]) this.#say('event', { id: decodeURIComponent(event) });
    this.#state = state;
    this.#say('state', { state });
    const group = this.getAttribute('group');
    if (!group) return;
    const pieces = state.split(';').filter((piece) => SHARED.test(piece));
    for (const other of known) {
      if (other === this || other.getAttribute('group') !== group || !other.#charts) continue;
      const own = other.#state.split(';').filter((piece) => piece && piece !== 'v1' && !SHARED.test(piece));
      // Views of other names have the same months and events.
      const here = pieces.flatMap((piece) => other.#charts.ids.map((id) => piece.replace(/^[^.]*/, encodeURIComponent(id))));
      const charts = other.#charts;
      charts.show(['v1', ...own, ...here].join(';')).then(() => {
        if (other.#charts !== charts) return; // It tells another story by now.
        other.#state = charts.state();
        other.#say('state', { state: other.#state });
      });
    }
  }

  #show(src) {
    const url = src.pathname.endsWith('.json') ? new URL('index.html', src) : src;
    for (const flag of FLAGS) if (this.hasAttribute(flag)) url.searchParams.set(flag, '');
    const theme = this.getAttribute('theme');
    if (theme === 'dark' || theme === 'light') url.searchParams.set('dark', theme === 'dark');
    for (const name of ['view', 'lang']) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
    if (getComputedStyle(this).getPropertyValue('--tradefall-paper').trim() === 'transparent') url.searchParams.set('transparent', '');
    if (this.id) url.searchParams.set('id', this.id);
    if (this.#state) url.hash = this.#state;
    this.#frame = document.createElement('iframe');
    this.#frame.className = 'waiting';
    this.#frame.title = this.getAttribute('title') ?? NAMES[(this.lang || document.documentElement.lang).slice(0, 2)] ?? 'Chart';
    this.#frame.sandbox = 'allow-scripts allow-downloads allow-popups';
    this.#frame.referrerPolicy = 'no-referrer';
    this.#frame.src = url.href;
    this.#frame.addEventListener('load', () => {
      if (this.#frame?.style.height) return; // It was heard of.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(silent, SILENCE);
    });
    const silent = () => this.#fail('silent', 'the story was not heard of; its server or a policy of this page may forbid it');
    this.#root.append(this.#frame);
    this.#timer = setTimeout(silent, PATIENCE);
  }

  #promise() {
    const settle = {};
    const promise = new Promise((done, failed) => {
      settle.done = (value) => { settle.isDone = true; done(value); };
      settle.failed = (error) => { settle.isDone = true; failed(error); };
    });
    this.#settle = settle;
    promise.catch(() => {}); // Said by an event too.
    return promise;
  }

  #clear() {
    clearTimeout(this.#timer);
    this.#files.forEach((done) => done());
    this.#frame?.remove();
    this.#frame = undefined;
    this.#charts?.end();
    this.#charts = undefined;
    this.#given.hidden = false;
    this.#given.style.minHeight = '';
  }

  #drop() {
    this.#turn += 1;
    this.#clear();
    // Who waits for a story that another one follows waits for that.
    if (this.#settle.isDone) this.ready = this.#promise();
    this.#isBegun = false;
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(`tradefall-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** What stands inside the tag stays. */
  #fail(reason, message) {
    this.#clear();
    this.#settle.failed(Object.assign(new Error(message), { reason }));
    this.#say('error', { reason, message, shows: 'content' });
  }

  #hear = ({ source, data }) => {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.source !== 'tradefall') return;
    if (data.type === 'embed-size' && Number.isFinite(data.height)) {
      const height = Math.min(Math.max(data.height, 0), 20_000);
      this.#frame.style.height = `${height}px`;
      this.#say('resize', { height });
    } else if (data.v === 1 && data.type === 'ready') {
      // As pictures the frame is as good as live.
      if (data.data === 'failed') this.#fail('frame', 'the page in the frame could not draw its charts, and says why');
      else if (this.#frame.className) this.#live();
    } else if (data.v === 1 && data.type === 'state' && typeof data.data === 'string') {
      this.#chosen(data.data.slice(0, 4000));
    } else if (data.v === 1 && data.type === 'scenario' && typeof data.data?.view === 'string') {
      this.#say('scenario', data.data);
    } else if (data.v === 1 && data.type === 'file' && this.#files.has(data.data?.key)) {
      const { file } = data.data;
      this.#files.get(data.data.key)(typeof file === 'string' || file instanceof ArrayBuffer ? file : undefined);
    }
  };

  #live() {
    clearTimeout(this.#timer);
    if (this.#frame) this.#frame.className = '';
    this.#given.hidden = true;
    this.#settle.done(this);
    this.#say('ready', { mode: this.#frame ? 'iframe' : 'inline' });
  }
}

for (const name of [...TEXTS, ...FLAGS]) {
  const key = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  if (key in TradefallChart.prototype) continue; // Says more than its attribute.
  Object.defineProperty(TradefallChart.prototype, key, FLAGS.includes(name) ? {
    get() { return this.hasAttribute(name); },
    set(is) { this.toggleAttribute(name, Boolean(is)); },
  } : {
    get() { return this.getAttribute(name) ?? ''; },
    set(text) { this.setAttribute(name, text); },
  });
}

// Two versions of this file on one page: the first one stays.
if (!customElements.get('tradefall-chart')) customElements.define('tradefall-chart', TradefallChart);
