// What each part of the engine brings beyond those that it stands on. The first,
// which is not listed, opens a story and draws figures month by month. Those up
// to `studies` stand on each other, in this order; each further one stands on
// `studies` alone, so a reader of one of them loads none of the others. Their
// numbers are those of src/app/part.rs.
//
// `exports` are functions that the page calls when it has the part; `rooms`,
// paths of the crate (`chart::timeline`) and single functions of a room
// (`app::resolve timeline`), are what earlier parts may lead to. All that only
// they use comes along by itself (split.mjs).

const exported = (names) => names.split(' ').map((name) => `tradefall_${name}`);

/** What the page calls from the start. */
export const FIRST = exported('attach describe draw draw_strip free months new panic pinned speak text_width view');

export const PARTS = [
  {
    name: 'kinds',
    exports: [],
    rooms: [
      'app::resolve claims', 'app::resolve collapse', 'app::resolve collapse_options', 'app::resolve timeline', 'chart TimelineChart::twin',
      'chart::claims ClaimsChart::scene', 'chart::claims ClaimsChart::twin', 'chart::collapse CollapseChart::scene', 'chart::collapse CollapseChart::twin',
    ],
  },
  {
    name: 'use',
    exports: exported('bring choose compare_event effects events finger focus key pointer set_option set_state show show_by_handle state step tile wheel'),
    rooms: [
      'app bring', 'app overlay', 'app target', 'app update', 'app::compare compared_marks', 'app::events arrange',
      'chart TimelineChart::scene', 'chart::flow say_event', 'chart::flow say_figure', 'web::page happened', 'web::page mark', 'web::time',
    ],
  },
  {
    name: 'studies',
    exports: exported('paint_figure svg'),
    rooms: ['app::studies chart', 'app::studies options', 'app::studies values', 'chart::studies', 'draw::svg'],
  },
  {
    name: 'files',
    exports: exported('csv'),
    rooms: ['app::file'],
  },
  {
    name: 'reading',
    exports: exported('bring_reading hear melody outline reading stand word'),
    rooms: ['app::reading', 'chart::structure', 'sound', 'web::reading'],
  },
  {
    name: 'goods',
    exports: exported('arithmetic drag find_goods grab list look_further release rows scroll_list shift table'),
    rooms: [
      'analysis::panel', 'analysis::rank', 'analysis::similar', 'app::goods apply_goods', 'app::goods density', 'app::goods find_goods',
      'app::goods goods_overlay', 'app::goods goods_state', 'app::goods goods_text', 'app::goods heat', 'app::goods options', 'app::goods rank',
      'app::goods set_windows', 'app::goods update_goods', 'chart goods_scene', 'chart goods_twin', 'chart::density', 'chart::goods', 'chart::heat',
      'chart::rank', 'web::goods',
    ],
  },
  // Views behind a number, by kind.
  ...Object.entries({
    evidence: ['app::evidence', 'chart::evidence'],
    expected: [],
    mirror: [],
    multiples: ['chart::flow::multiples'],
    reroute: ['chart::studies::alluvial'],
    shares: ['analysis::share', 'chart::flow::shares'],
    slope: ['chart::collapse::slope'],
    stress: [],
  }).map(([name, more]) => ({ name, exports: [], rooms: [`app::studies::${name}`, `chart::studies::${name}`, ...more] })),
];

/** The number that pages know a part by. */
export const numberOf = (part) => PARTS.findIndex(({ name }) => name === part) + 1;

/** The last of the parts that stand on each other, by number; the first part is 0. */
const TRUNK = numberOf('studies');

/** Whether `part` is `below`, or stands on it. */
export const standsOn = (part, below) => part === below || (below <= TRUNK && below < part);

/** The last part that both stand on. */
export const shared = (one, other) => (standsOn(one, other) ? other : standsOn(other, one) ? one : TRUNK);

/** The kinds of views that are parts of their own. */
export const KINDS = PARTS.slice(numberOf('goods'));
