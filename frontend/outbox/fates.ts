import { latest, type Saved } from './post';
import type { OutboxState } from './state';
import type { OutboxStore } from './store';

/** What became of the answers that the server has read. */
export class Fates {
  /** Questions whose answers came after the attempt was closed. */
  private readonly late = new Set<string>();

  constructor(private readonly store: OutboxStore) {}

  /**
   * Forgets what is stored there, and what no sending will change any more.
   *
   * @returns how many have to be sent once more, because another device was ahead, and what to tell when nothing is left
   */
  take(saved: Saved[]): { races: number; end: OutboxState } {
    const graded = this.letGo(saved, 'graded');
    const older = this.letGo(saved, 'overtaken');
    for (const { question } of this.letGo(saved, 'late')) {
      this.late.add(question);
    }
    const committed = saved.filter((it) => it.fate === 'kept');
    const races = committed.filter(({ question, seq }) => this.store.acknowledge(question, seq)).length;
    return { races, end: older.length > 0 ? { kind: 'overtaken' } : this.outcome(graded, committed) };
  }

  private letGo(saved: Saved[], fate: Saved['fate']): Saved[] {
    const gone = saved.filter((it) => it.fate === fate);
    for (const { question, seq } of gone) {
      this.store.forgetUpTo(question, seq);
    }
    return gone;
  }

  private outcome(graded: Saved[], committed: Saved[]): OutboxState {
    if (this.late.size > 0) {
      return { kind: 'closed', late: this.late.size };
    }
    return graded.length > 0 ? { kind: 'graded' } : { kind: 'saved', at: latest(committed) };
  }
}
