import { read } from '../outbox/entry';
import type { KeyValues } from '../outbox/store';

/** What the outboxes of this browser still hold, of all attempts and lessons together. */
export interface Kept {
  answers: number;
  /** When the last of them was given, ISO 8601 in UTC; empty when there is none. */
  latest: string;
}

/** @param storage throws where the browser keeps nothing */
export const keptHere = (storage: () => KeyValues): Kept => {
  try {
    const all = storage();
    const keys = Array.from({ length: all.length }, (_, index) => all.key(index) ?? '');
    const moments = keys
      .filter((key) => key.startsWith('salient.outbox.'))
      .flatMap((key) => read(all.getItem(key)) ?? [])
      .map((entry) => entry.at);
    return { answers: moments.length, latest: moments.sort().at(-1) ?? '' };
  } catch {
    return { answers: 0, latest: '' };
  }
};
