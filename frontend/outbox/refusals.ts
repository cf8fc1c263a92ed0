import { firstBatch } from './batch';
import type { Entry } from './entry';
import type { OutboxState } from './state';

/** Answers the server did not accept: kept, but not sent again by this page. */
export class Refusals {
  private readonly refused = new Set<number>();
  /** The latest of them, to be told as long as such an answer is there. */
  told: OutboxState | null = null;

  has({ seq }: Entry): boolean {
    return this.refused.has(seq);
  }

  take(entries: Entry[], refusal: OutboxState): void {
    this.told = refusal;
    if (entries.length === 1) {
      this.refused.add(entries[0]?.seq ?? 0);
    }
  }

  /** What to send next. After a refusal one at a time, so that one bad answer cannot hold back the good ones. */
  next(entries: Entry[]): Entry[] {
    const willing = entries.filter((it) => !this.has(it));
    return this.told ? willing.slice(0, 1) : firstBatch(willing);
  }
}
