/** `<tradefall-chart src="https://HOST/story/">`: a published story by one tag. */
export declare class TradefallChart extends HTMLElement {
  /** Settled when the story is live; rejected with the reason when it cannot be. */
  readonly ready: Promise<TradefallChart>;
  /** What the reader chose, as in the address of the story (`v1;…`). */
  state: string;
  /** Loads the story now, near the screen or not. */
  load(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'tradefall-chart': TradefallChart;
  }
  interface HTMLElementEventMap {
    'tradefall-ready': CustomEvent<Record<string, never>>;
    'tradefall-resize': CustomEvent<{ height: number }>;
    'tradefall-state': CustomEvent<{ state: string }>;
    'tradefall-error': CustomEvent<{ reason: string }>;
  }
}
