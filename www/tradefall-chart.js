// <tradefall-chart src="https://HOST/story/">: a published story in a host's
// page, by one tag. What stands inside the tag is seen first, stays when
// anything fails, and is what feeds and readers without scripts get.

const NEAR = '600px'; // How far below the screen the story begins to load.
const PATIENCE = 20_000; // Milliseconds until a silent frame counts as failed.

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  iframe { border: 0; display: block; inline-size: 100%; }
  .waiting { block-size: 0; inset: 0; position: absolute; visibility: hidden; }
`);

/** The element; its events bubble and are composed. */
export class TradefallChart extends HTMLElement {
  static observedAttributes = ['src', 'plain', 'static', 'title'];

  #root = this.attachShadow({ mode: 'open' });
  #slot = document.createElement('slot');
  #near = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.load();
  }, { rootMargin: NEAR });
  #frame;
  #timer;
  #state = '';
  #settle;
  /** Settled when the story is live, with the element; rejected when it cannot be. */
  ready = this.#promise();

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#slot);
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#near.observe(this);
    this.addEventListener('focusin', this.load, { once: true });
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#near.disconnect();
    this.#drop();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#frame) return;
    this.#drop();
    this.load();
  }

  /** What the reader chose, as in the address of the story; setting it shows that. */
  get state() {
    return this.#state;
  }

  set state(text) {
    this.#state = String(text);
    this.#frame?.contentWindow?.postMessage({ source: 'tradefall', v: 1, type: 'state', data: this.#state }, '*');
  }

  /** Loads the story now, near the screen or not. */
  load = () => {
    if (this.#frame || !this.isConnected) return;
    let url;
    try {
      url = new URL(this.getAttribute('src') ?? '', document.baseURI);
      if (!/^https?:$/.test(url.protocol)) throw new Error('not a web address');
    } catch (error) {
      this.#fail(`src: expected the address of a published story, found “${this.getAttribute('src')}” (${error.message})`);
      return;
    }
    for (const flag of ['plain', 'static']) if (this.hasAttribute(flag)) url.searchParams.set(flag, '');
    if (this.id) url.searchParams.set('id', this.id);
    if (this.#state) url.hash = this.#state;
    this.#frame = document.createElement('iframe');
    this.#frame.className = 'waiting';
    this.#frame.title = this.getAttribute('title') ?? 'Chart';
    this.#frame.sandbox = 'allow-scripts allow-downloads allow-popups';
    this.#frame.referrerPolicy = 'no-referrer';
    this.#frame.src = url.href;
    this.#root.append(this.#frame);
    this.#timer = setTimeout(() => this.#fail('the story was not heard of; its server or a policy of this page may forbid it'), PATIENCE);
  };

  #promise() {
    const promise = new Promise((done, failed) => { this.#settle = { done, failed }; });
    promise.catch(() => {}); // Said by an event too.
    return promise;
  }

  #drop() {
    clearTimeout(this.#timer);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#slot.hidden = false;
    this.ready = this.#promise();
  }

  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(`tradefall-${name}`, { detail, bubbles: true, composed: true }));
  }

  /** What stands inside the tag stays. */
  #fail(reason) {
    clearTimeout(this.#timer);
    this.#frame?.remove();
    this.#frame = undefined;
    this.#slot.hidden = false;
    this.#near.disconnect();
    this.#settle.failed(new Error(reason));
    this.#say('error', { reason });
  }

  #hear = ({ source, data }) => {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.source !== 'tradefall') return;
    if (data.type === 'embed-size' && Number.isFinite(data.height)) {
      this.#frame.style.height = `${Math.min(Math.max(data.height, 0), 20_000)}px`;
      this.#say('resize', { height: data.height });
    } else if (data.v === 1 && data.type === 'ready') {
      // As pictures the frame is as good as live.
      if (data.data === 'failed') this.#fail('the engine cannot run in this browser');
      else this.#show();
    } else if (data.v === 1 && data.type === 'state' && typeof data.data === 'string') {
      this.#state = data.data;
      this.#say('state', { state: data.data });
    }
  };

  #show() {
    clearTimeout(this.#timer);
    this.#frame.className = '';
    this.#slot.hidden = true;
    this.#settle.done(this);
    this.#say('ready', {});
  }
}

// Two versions of this file on one page: the first one stays.
if (!customElements.get('tradefall-chart')) customElements.define('tradefall-chart', TradefallChart);
