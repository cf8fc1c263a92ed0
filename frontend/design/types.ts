/** Bars side by side: each series has one value for each category. */
export interface Picture {
  caption: string;
  /** What is counted. */
  unit: string;
  categories: string[];
  series: { name: string; values: number[] }[];
}

/** What is on the page and can be taken along. */
export interface Drawing {
  /** The picture as text, with its own colours. */
  svg(): string;
  resize(): void;
  dispose(): void;
}
