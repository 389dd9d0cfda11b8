/** Figures or events: CSV by name, or addresses separated by spaces. */
export type Tables = string | Record<string, string | Uint8Array>;

/** Why the charts are not drawn where they were asked for. */
export type Reason = 'src' | 'no-webassembly' | 'policy' | 'fetch' | 'story' | 'engine' | 'frame' | 'silent';

/** `<tradefall-chart src="https://HOST/story/">`: a published story by one tag. */
export declare class TradefallChart extends HTMLElement {
  /** Address of a published folder, of its page or of its `story.json`. */
  src: string;
  /** The story itself, instead of `src`; an object is taken too. */
  get spec(): string | null;
  set spec(story: object | string | null);
  /** Figures instead of the story's. */
  data: Tables | null;
  /** Events instead of the story's. */
  events: Tables | null;
  /** Ids or kinds of the views to show, separated by spaces; all when empty. */
  view: string;
  theme: 'light' | 'dark' | 'auto' | '';
  /** Draw here, in a frame, or here and else in a frame. */
  mode: 'auto' | 'inline' | 'iframe' | '';
  /** Elements of one group share months and events chosen. */
  group: string;
  /** Language of what the engine says. */
  lang: string;
  /** Without title, standfirst and sources. */
  plain: boolean;
  /** Pictures only. */
  static: boolean;
  /** `"false"`: nothing to choose. */
  interactive: string;
  /** Heights kept free on phones, tablets and desktops, in pixels: `"560 480 440"`. */
  heightHint: string;
  /** Settled when the story is live; rejected with the reason when it cannot be. */
  readonly ready: Promise<TradefallChart>;
  /** What the reader chose, as in the address of the story (`v1;…`). */
  state: string;
  /** Loads the story now, near the screen or not. */
  load(): void;
  /** The story as published. */
  reset(): void;
  /** Pins an event by its id and moves the focus to the chart. */
  focusEvent(id: string): void;
  /** What the charts say, in sentences. */
  describe(): string[];
  /** Files of a view by its place or id, from a frame too. */
  toSVG(wish?: { view?: number | string }): Promise<string>;
  toPNG(wish?: { scale?: number; view?: number | string }): Promise<Blob>;
  /** Without the byte order mark that the file for readers has. */
  toCSV(wish?: { view?: number | string }): Promise<string>;
}

declare global {
  interface HTMLElementTagNameMap {
    'tradefall-chart': TradefallChart;
  }
  interface HTMLElementEventMap {
    'tradefall-ready': CustomEvent<{ mode: 'inline' | 'iframe' }>;
    'tradefall-resize': CustomEvent<{ height: number }>;
    'tradefall-state': CustomEvent<{ state: string }>;
    'tradefall-point': CustomEvent<{ words: string }>;
    'tradefall-event': CustomEvent<{ id: string }>;
    /** What the reader assumes in a view that asks “what if”. */
    'tradefall-scenario': CustomEvent<{ view: string; settings: Record<string, string> }>;
    'tradefall-error': CustomEvent<{ reason: Reason; message: string; shows: 'content' | 'frame' }>;
  }
}
