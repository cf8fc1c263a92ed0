/** What a learner expected in a cell, and whether the cell has been shown since. */
export interface OwnWords {
  text: string;
  shown: boolean;
}

const memory = new Map<string, string>();

const key = (cell: string): string => `salient.fill.${location.pathname}.${cell}`;

/** What was kept for a cell of this page. It stays in this tab and is never sent. */
export const recall = (cell: string): OwnWords => {
  const kept = read(key(cell));
  return kept === null ? { text: '', shown: false } : { text: kept.slice(1), shown: kept.startsWith('+') };
};

export const keep = (cell: string, { text, shown }: OwnWords): void => {
  const value = (shown ? '+' : '-') + text;
  memory.set(key(cell), value);
  try {
    sessionStorage.setItem(key(cell), value);
  } catch {
    // Full or forbidden: the page's memory has it until it is left.
  }
};

const read = (name: string): string | null => {
  try {
    return sessionStorage.getItem(name) ?? memory.get(name) ?? null;
  } catch {
    return memory.get(name) ?? null;
  }
};
