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

  /** Hands everything over, oldest first; an answer is forgotten here only once it is kept there. */
  moveTo(attempt: OutboxStore, isAsked: (question: string) => boolean): void {
    for (const entry of this.store.pending()) {
      if (isAsked(entry.question)) {
        attempt.put(entry, new Date());
      }
      this.store.forget(entry.question);
    }
  }
}
