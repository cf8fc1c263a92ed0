import { type Answer, type Entry, read } from './entry';

/** The part of localStorage that the outbox needs. */
export type KeyValues = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the newest unacknowledged answer per question of one attempt, in the browser's storage while that works and in
 * memory when it does not. Several tabs of one attempt share it.
 */
export class OutboxStore {
  private readonly prefix: string;
  private readonly memory = new Map<string, Entry>();
  private last = 0;

  constructor(
    private readonly attempt: string,
    private readonly storage: () => KeyValues,
  ) {
    this.prefix = `salient.outbox.${attempt}.`;
  }

  /** Entries oldest first, one per question. */
  pending(): Entry[] {
    const newest = new Map<string, Entry>();
    for (const entry of [...this.stored(), ...this.memory.values()]) {
      const known = newest.get(entry.question);
      if (!known || known.seq < entry.seq) {
        newest.set(entry.question, entry);
      }
    }
    return [...newest.values()].sort((a, b) => a.seq - b.seq);
  }

  /** Whether everything pending would survive a closed tab. */
  get durable(): boolean {
    return this.memory.size === 0;
  }

  /** Keeps an answer; a newer one to the same question replaces the older. */
  put({ question, response, certainty, flagged }: Answer, now: Date): Entry {
    const highest = this.pending().reduce((max, entry) => Math.max(max, entry.seq), this.last);
    const seq = Math.max(now.getTime(), highest + 1);
    return this.keep({ attempt: this.attempt, question, seq, response, certainty, flagged, at: now.toISOString() });
  }

  /**
   * Compares with the highest number the server has for a question. The same: this answer is stored there, and is
   * forgotten here. Higher: another device was ahead and this answer was not stored; it gets the next number, so that
   * the one that arrives last wins. Doing it twice changes nothing.
   *
   * @returns whether the answer was overtaken and has to be sent once more
   */
  acknowledge(question: string, seq: number): boolean {
    this.last = Math.max(this.last, seq);
    const entry = this.pending().find((it) => it.question === question);
    if (!entry || entry.seq > seq) {
      return false;
    }
    this.forget(question);
    if (entry.seq < seq) {
      this.keep({ ...entry, seq: seq + 1 });
    }
    return entry.seq < seq;
  }

  /** @param highest the highest number the server has, per question */
  acknowledgeAll(highest: Record<string, number>): void {
    for (const [question, seq] of Object.entries(highest)) {
      this.acknowledge(question, seq);
    }
  }

  /** Drops what is kept for a question, sent or not. */
  forget(question: string): void {
    this.memory.delete(question);
    this.guarded(undefined, (storage) => storage.removeItem(this.prefix + question));
  }

  /** Drops what is kept for a question unless it is newer than this. */
  forgetUpTo(question: string, seq: number): void {
    if (this.pending().every((it) => it.question !== question || it.seq <= seq)) {
      this.forget(question);
    }
  }

  private keep(entry: Entry): Entry {
    this.last = Math.max(this.last, entry.seq);
    this.memory.set(entry.question, entry);
    if (this.wrote(entry)) {
      this.memory.delete(entry.question);
    }
    return entry;
  }

  /** A full storage gives way to the older answer's room; an older one that stayed would come back over what was saved since. */
  private wrote(entry: Entry): boolean {
    const key = this.prefix + entry.question;
    const write = (storage: KeyValues) => {
      storage.setItem(key, JSON.stringify(entry));
      return true;
    };
    return (
      this.guarded(false, write) ||
      this.guarded(false, (storage) => {
        storage.removeItem(key);
        return write(storage);
      })
    );
  }

  private stored(): Entry[] {
    return this.guarded([], (storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      return keys
        .filter((key): key is string => key?.startsWith(this.prefix) ?? false)
        .map((key) => read(storage.getItem(key)))
        .filter((entry): entry is Entry => entry !== null && entry.attempt === this.attempt);
    });
  }

  /** Storage throws when it is blocked or full; the memory then carries the answers. */
  private guarded<T>(otherwise: T, use: (storage: KeyValues) => T): T {
    try {
      return use(this.storage());
    } catch {
      return otherwise;
    }
  }
}
