// W1: a reader opens an article; nothing is cached.

import { visit } from '../browser.mjs';

export default {
  id: 'W1',
  title: 'cold load of a news chart: 6 series of 60 months, 12 events, 720 × 400 px',
  what: 'from navigation start to the frame after the draw; busy: main thread until then',
  folder: 'news',
  // Rows beside the folder's: the page that readers get, with its four charts,
  // tables and texts. It does more than the others, and has no say in the goal.
  extra: [{ name: 'tradefall, its whole page', path: '/www/index.html', chart: '.chart', draws: true }],
  columns: [['painted', 'ms'], ['busy', 'ms'], ['bytes', 'kB']],
  goals: [{ column: 'painted', peer: 'uplot', most: 1, words: 'painted no later than uPlot' }],
  rounds: { quick: 7, full: 25 },
  measure: (place) => visit(place),
};
