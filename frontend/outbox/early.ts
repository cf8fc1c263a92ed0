import type { ResponseChanged } from '../question/types';
import { OutboxStore } from './store';

/**
 * Keeps answers that were given before there was an attempt to send them to, in the browser's storage when the page names
 * a key for them and in memory otherwise.
 */
export class EarlyAnswers {
  readonly store: OutboxStore;

  /** @param key of the questions, not of the attempt; empty when they should not outlive the page */
  constructor(key: string) {
    this.store = new OutboxStore(`early.${key}`, () => {
      if (!key) {
        throw new Error('kept in memory only');
      }
      return window.localStorage;
    });
  }

  put(change: ResponseChanged): void {
    this.store.put(change, new Date());
  }

  /** Brings along what lies under other keys; of two answers to a question the one that was given last stays. */
  bring(keys: string[]): void {
    for (const { store } of keys.map((key) => new EarlyAnswers(key))) {
      for (const entry of store.pending()) {
        const own = this.store.pending().find((it) => it.question === entry.question);
        if (!own || own.at < entry.at) {
          this.store.put(entry, new Date(entry.at));
        }
        store.forget(entry.question);
      }
    }
  }

  /** Hands everything over, oldest first; an answer is forgotten here only once it is kept there. */
  moveTo(attempt: OutboxStore, isAsked: (question: string) => boolean): void {
    for (const entry of this.store.pending()) {
      if (isAsked(entry.question)) {
        attempt.put(entry, new Date(entry.at)); // not now: an account may have a later answer from elsewhere
      }
      this.store.forget(entry.question);
    }
  }
}
