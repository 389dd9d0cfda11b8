// W3: 5,000 lines of goods by 72 months: a window moves, and a ranking, a map of
// cells and all lines at once are drawn anew.

import { visit } from '../browser.mjs';
import { walk } from '../steps.mjs';

const STEPS = 60;

/** There and back over the months from `low` to `high`, beginning at `first`. */
const steps = (first, low, high) => Array.from({ length: STEPS }, (_, step) => {
  const around = 2 * (high - low);
  const at = (first - low + 1 + step) % around;
  return low + Math.min(at, around - at);
});
// A base of 12 months before the window after; a window after of 6 months.
const bases = steps(26, 0, 26).map((before) => [before, 38]);
const afters = steps(38, 38, 66).map((after) => [26, after]);

const columns = [['first', 'ms'], ['step', 'ms'], ['p95', 'ms'], ['steps', '']];
const view = (folder, title, moves, goal) => ({
  id: `W3-${folder}`,
  title: `5,000 lines by 72 months: ${title}, ${STEPS} moves of a window, 960 px`,
  what: 'first: from the data at hand (ours a CSV file of 360,000 rows, read here; theirs arrays) to the frame after the draw; step: main thread for each move and its frame, median and 95th percentile',
  folder,
  isSparse: true,
  extra: [],
  columns,
  goals: [goal],
  rounds: { quick: 1, full: 7 },
  measure: async (place) => {
    const result = await visit(place, walk(moves));
    if (place.contestant.draws && !result.changed) throw new Error('the chart does not move');
    return { ...result, first: result.painted - result.begin };
  },
});

export default [
  view('density', 'all of them over each other, beside as many lines stroked', bases, { column: 'step', peer: 'uplot', most: 0.05 }),
  view('heat', 'a map of cells', bases, { column: 'step', peer: 'plotly', most: 0.3 }),
  view('rank', 'the largest falls, with the range of each rank by other windows, beside forty lines or bars', afters, { column: 'step', peer: 'uplot', most: 0.5 }),
];
