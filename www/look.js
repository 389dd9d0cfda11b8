// Charts in the colours and letters of a host's page, and in those of readers who
// ask for their own (forced colours) or for more contrast. The engine paints roles
// in its own colours; a canvas is told here which of them there are others for,
// and texts are set so that they take the room that was laid out for them.

// The roles that a page may colour: light and dark as in src/scene/style.rs.
const ROLES = {
  paper: ['#ffffff', '#14181d'],
  ink: ['#1a1d21', '#eceef1'],
  muted: ['#59616b', '#a9b2bd'],
  grid: ['#e1e4e8', '#2f3740'],
  loss: ['#b42318', '#ff8a75'],
  accent: ['#1b62a8', '#6ab0f3'],
  gain: ['#137a5b', '#4fcfa2'],
};
// Further roles, for those who read in colours of their own.
const BEFORE = ['#757e89', '#8b95a1'];
const EVENT = ['#5d3a1a', '#e6c79c'];
const FOCUS = ['#0b57d0', '#9cc4ff'];
const RAISED = ['#ffffff', '#222830'];
// Of series each keeps its colour, beside its dashes and signs: it stands off both
// papers; so do lines of a grid, which are to stay behind. What is text, sign or
// paper becomes the reader's.
const FORCED = [
  [RAISED, 'Canvas'], [ROLES.paper, 'Canvas'], [ROLES.ink, 'CanvasText'], [ROLES.muted, 'CanvasText'], [BEFORE, 'CanvasText'],
  [EVENT, 'CanvasText'], [FOCUS, 'LinkText'],
];
const STRONGER = [[ROLES.muted, ROLES.ink], [BEFORE, ROLES.ink], [ROLES.grid, ROLES.muted]];
const forced = matchMedia('(forced-colors: active)');
const stronger = matchMedia('(prefers-contrast: more)');
const FAMILIES = "'Tradefall Sans','Source Sans 3',system-ui,sans-serif";
// What escaped text of a picture stands for; the last one last.
const SIGNS = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const SAMPLE = 'Exports of laptops, chips and phones to Russia 2022 −97.9%';

const property = (name) => Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, name);

/** Any colour as `#rrggbb`; `undefined` for what is none, or not opaque. */
function hex(colour) {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = '#010203';
  context.fillStyle = colour;
  return /^#\w{6}$/.test(context.fillStyle) && context.fillStyle !== '#010203' ? context.fillStyle : undefined;
}

/** What the reader's system calls `name`. */
function system(name) {
  const node = document.createElement('span');
  node.style.color = name;
  document.body.append(node);
  const colour = hex(getComputedStyle(node).color);
  node.remove();
  return colour;
}

/**
 * The look that the style of `node` asks for, by custom properties
 * `--tradefall-ink` and the like. `widthOf` tells how wide the engine thinks a
 * text is. Call `changed` when one of them may have changed; `true` if so.
 */
export function lookOf(node, { isDark, widthOf }) {
  const colours = new Map(); // the page's
  const readers = new Map(); // and those of the reader, on the screen alone
  let families = '';
  let [ofAll, paper] = ['', '']; // colours of all letters and of the paper, where readers have their own
  let isClear = false; // whether the page shines through
  let known = '';
  let size; // of the page's letters beside the engine's, once asked for
  const gaps = new Map(); // between letters, by font and text

  function changed() {
    const style = getComputedStyle(node);
    const read = (name) => style.getPropertyValue(`--tradefall-${name}`).trim();
    const now = [isDark(), ...Object.keys(ROLES).map(read), read('font'), document.fonts.status, read('font') && document.fonts.check(`16px ${read('font')}`),
      stronger.matches, forced.matches && ['Canvas', 'CanvasText'].map(system)].join('|');
    if (now === known) return false;
    known = now;
    colours.clear();
    readers.clear();
    gaps.clear();
    const shade = isDark() ? 1 : 0;
    for (const [name, pair] of Object.entries(ROLES)) {
      const own = hex(read(name));
      if (own) colours.set(pair[shade], own);
    }
    if (stronger.matches) STRONGER.forEach(([from, to]) => readers.set(from[shade], colours.get(to[shade]) ?? to[shade]));
    if (forced.matches) FORCED.forEach(([from, name]) => readers.set(from[shade], system(name)));
    [ofAll, paper] = forced.matches ? ['CanvasText', 'Canvas'].map(system) : ['', ''];
    isClear = read('paper') === 'transparent';
    families = /["'\w]/.test(read('font')) ? read('font') : '';
    size = undefined;
    return true;
  }

  /** How large the page's letters are: a little larger or smaller than ours, so that they run as wide on the whole. */
  function sizeOf() {
    if (!size && families && widthOf) {
      const context = document.createElement('canvas').getContext('2d');
      context.font = `100px ${families}`;
      size = Math.min(Math.max(widthOf(SAMPLE, 100, false) / context.measureText(SAMPLE).width || 1, 0.8), 1.15);
    }
    return size ?? 1;
  }

  /** Lets a canvas be painted in this look, now and after changes; one `forFile` is for others than this reader. */
  function dress(canvas, forFile = false) {
    const context = canvas.getContext('2d');
    if (!context) return;
    for (const name of ['fillStyle', 'strokeStyle']) {
      const { get, set } = property(name);
      Object.defineProperty(context, name, { get, set(value) { set.call(this, (forFile ? undefined : readers.get(value)) ?? colours.get(value) ?? value); } });
    }
    const setFont = property('font').set;
    const fill = property('fillStyle');
    let asked = [];
    Object.defineProperty(context, 'font', { set(value) {
      const [, weight, height] = /^(\d+) ([\d.]+)px/.exec(value) ?? [];
      asked = [value, weight, Number(height)];
      setFont.call(this, families ? `${weight} ${height * sizeOf()}px ${families}` : value);
    } });
    const { fillText, fillRect } = CanvasRenderingContext2D.prototype;
    context.fillText = function write(text, x, y) {
      if (families && widthOf) {
        const [font, weight, height] = asked;
        const key = `${font}${text}`;
        if (!gaps.has(key)) {
          this.letterSpacing = '0px';
          const room = widthOf(text, height, weight === '600') - this.measureText(text).width;
          gaps.set(key, Math.min(room / Math.max([...text].length, 1), 0));
        }
        this.letterSpacing = `${gaps.get(key)}px`;
      }
      const before = fill.get.call(this);
      // Letters on a mark of their own stay as the paper is.
      if (ofAll && !forFile && before !== paper) fill.set.call(this, ofAll);
      fillText.call(this, text, x, y);
      fill.set.call(this, before);
    };
    // Paper is the first thing painted, over the whole canvas.
    context.fillRect = function paint(x, y, width, height) {
      // The paper is the first thing painted, and all that clears the picture before.
      if (isClear && (forFile || !forced.matches) && x === 0 && y === 0) this.clearRect(x, y, width, height);
      else fillRect.call(this, x, y, width, height);
    };
  }

  /** A picture in this look. */
  function inSvg(picture) {
    const own = picture.replaceAll(/(fill|stroke)="(#\w{6})"/g, (all, name, colour) => (
      colours.has(colour) ? `${name}="${colours.get(colour)}"` : all));
    const clear = isClear ? own.replace(/<path fill="#\w{6}" d="M0 0h/, '<path fill="none" d="M0 0h') : own;
    if (!families) return clear;
    const named = clear.replaceAll(FAMILIES, families.replaceAll('"', "'").replaceAll(/[<>&]/g, ''));
    if (!widthOf) return named;
    // Texts take the room that was laid out for them, as on a canvas (src/draw/brand.rs).
    const context = document.createElement('canvas').getContext('2d');
    return named.replaceAll(/(<text [^>]*)font-size="(\d+)"([^>]*)>([^<]*)</g, (all, before, height, after, markup) => {
      const text = Object.entries(SIGNS).reduce((plain, [sign, letter]) => plain.replaceAll(sign, letter), markup);
      const isBold = after.includes('font-weight');
      context.font = `${isBold ? 600 : 400} ${height * sizeOf()}px ${families}`;
      const gap = (widthOf(text, Number(height), isBold) - context.measureText(text).width) / Math.max([...text].length, 1);
      return `${before}font-size="${(height * sizeOf()).toFixed(2)}"${after}${gap < -0.005 ? ` letter-spacing="${gap.toFixed(3)}"` : ''}>${markup}<`;
    });
  }

  changed();
  return { changed, dress, inSvg };
}
