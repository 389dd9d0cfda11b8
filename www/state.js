// What the reader chose, in the part of the address after “#”: written by the
// engine, read by the engine. Back and forward walk through it.

const isFramed = window.top !== window;
const kindOf = (text) => text.replace(/;[^;]*\.window=[^;]*/g, '');

/** What the address asks for, before anything is drawn. */
// WordPress keeps a word of its own there.
export const asked = () => location.hash.slice(1).replace(/^\?secret=[^&;]*/, '');

/** Keeps address and engine in step; `apply` shows a state from the address. */
export function watchState(read, apply) {
  let now = read();
  addEventListener('popstate', async () => {
    if (asked() === now) return;
    await apply(asked());
    now = read();
  });
  return () => {
    const next = read();
    if (next === undefined || next === now) return;
    // Zooming on is one step; in a frame, the way back is the host's.
    const isSame = isFramed || (kindOf(next) === kindOf(now) && now.includes('.window=') && next.includes('.window='));
    now = next;
    dispatchEvent(new CustomEvent('tradefall-state', { detail: next }));
    const address = next ? `#${next}` : location.pathname + location.search;
    try {
      history[isSame ? 'replaceState' : 'pushState'](null, '', address);
    } catch {
      // A sandboxed frame may have no address of its own; what was chosen stands all the same.
    }
  };
}
