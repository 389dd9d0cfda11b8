// Pictures higher than a screen. A browser hands over a canvas as a whole, so
// what nobody sees would cost each frame as much as what is seen: what is on
// the screen is painted at once, on a canvas of its own, and the whole picture
// under it, in tiles, when nothing has moved for a moment.

/** Pictures up to this height, in CSS pixels, are one canvas. */
export const MOST = 720;

const TILE = 512; // The height of a tile, about, in CSS pixels.
const REST = 120; // Milliseconds after which nothing moves.

/**
 * Paints the picture of `view`, which is so many times `scale` CSS pixels high;
 * one that is not higher than MOST stands on its `base` already. `paint`
 * paints on a context from one device pixel to another.
 */
export function lay(view, height, scale, paint, look) {
  const { base, chart } = view;
  // From top to bottom, the first one is `base`; `front` is what is on the screen.
  const tall = view.tall ??= { tiles: [], watch: new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) target.isAway = !isIntersecting;
  }) };
  const { tiles, watch } = tall;
  clearTimeout(tall.wait);
  // Whole device pixels, so that no seam shows.
  const [wide, end, step] = [base.clientWidth, height * scale, TILE].map((length) => Math.round(length * devicePixelRatio));
  const isHigh = height > MOST;
  const count = isHigh ? Math.ceil(end / step) : 0;
  tiles.splice(Math.max(count, 1)).forEach((tile) => tile.remove());
  if (!isHigh) {
    tall.front?.remove();
    delete tall.front;
    base.removeAttribute('style');
    return;
  }
  const fresh = () => {
    const canvas = base.cloneNode();
    canvas.className = 'tile';
    look?.dress(canvas);
    tiles.at(-1).after(canvas);
    return canvas;
  };
  const put = (canvas, from, to) => {
    const { style } = canvas;
    style.visibility = '';
    style.insetBlockStart = `${from / devicePixelRatio}px`;
    style.blockSize = `${(to - from) / devicePixelRatio}px`;
    if (canvas.width !== wide) canvas.width = wide;
    if (canvas.height !== to - from) canvas.height = to - from;
    paint(canvas.getContext('2d'), from, to);
  };
  while (tiles.length < count) {
    const tile = tiles.length ? fresh() : base;
    watch.observe(tile);
    tiles.push(tile);
  }
  // In a frame as high as its page only the observer knows what is seen.
  const { top } = chart.getBoundingClientRect();
  const seen = tiles.map(({ isAway }) => !isAway);
  const from = Math.max(Math.floor(-top * devicePixelRatio), seen.indexOf(true) * step, 0);
  const to = Math.min(Math.ceil((innerHeight - top) * devicePixelRatio), (seen.lastIndexOf(true) + 1) * step, end);
  const isSeen = from < to;
  if (isSeen) put(tall.front ??= fresh(), from, to);
  let next = 0;
  const paintNext = () => {
    put(tiles[next], next * step, Math.min((next + 1) * step, end));
    next += 1;
    if (next === count && tall.front) tall.front.style.visibility = 'hidden';
  };
  const rest = () => {
    paintNext();
    if (next < count) tall.wait = setTimeout(rest);
  };
  // Out of sight, a picture of a new size is whole at once: it may come into sight. Paper waits for nothing.
  const size = wide * end;
  if ((!isSeen && tall.size !== size) || matchMedia('print').matches) {
    while (next < count) paintNext();
  } else {
    // A canvas that shows costs each frame as much as one that changes.
    for (const { style } of tiles) style.visibility = 'hidden';
    tall.wait = setTimeout(rest, REST);
  }
  tall.size = size;
}
