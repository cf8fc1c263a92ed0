/** What a learner expected in a cell, and whether the cell has been shown since. */
export interface OwnWords {
  text: string;
  shown: boolean;
}

/** For browsers that store nothing, or nothing more. */
const memory = new Map<string, string>();

const key = (cell: string): string => `salient.fill.${location.pathname}.${cell}`;

/** What was kept for a cell of this page. It stays in this tab and is never sent. */
export const recall = (cell: string): OwnWords => {
  const kept = read(key(cell));
  return kept === null ? { text: '', shown: false } : { text: kept.slice(1), shown: kept.startsWith('+') };
};

export const keep = (cell: string, { text, shown }: OwnWords): void => {
  const value = (shown ? '+' : '-') + text;
  try {
    sessionStorage.setItem(key(cell), value);
  } catch {
    memory.set(key(cell), value);
  }
};

const read = (name: string): string | null => {
  try {
    return memory.get(name) ?? sessionStorage.getItem(name);
  } catch {
    return memory.get(name) ?? null;
  }
};
