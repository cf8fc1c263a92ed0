import { firstBatch } from './batch';
import { latest, type Post, type Saved } from './post';
import type { Entry, OutboxStore } from './store';

/** What a learner should know about their answers. */
export type OutboxState =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'graded' }
  | { kind: 'overtaken' }
  | { kind: 'kept' }
  | { kind: 'signed-out' }
  | { kind: 'closed'; late?: number }
  | { kind: 'refused'; why: string };

const backoffMs = [1_000, 2_000, 4_000, 8_000, 15_000];
/** Someone may sign in again in another tab, or a guest's cookie may come back. */
const signedOutMs = 30_000;
/** How often in a row to overtake another device at once; after that with pauses. */
const mostRaces = 3;

/** Sends what the store keeps, oldest first, one request at a time, again and again until it is acknowledged. */
export class Sender {
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private races = 0;
  private closed = false;
  /** While signed out the line stays as it is, instead of being read out anew at every try. */
  private signedOut = false;
  /** Answers the server did not accept: kept, but not sent again by this page. */
  private readonly refused = new Set<number>();
  private refusal: OutboxState | null = null;
  /** Questions whose answers came after the attempt was closed. */
  private readonly late = new Set<string>();

  constructor(
    private readonly attempt: string,
    private readonly store: OutboxStore,
    private readonly post: Post,
    private readonly tell: (state: OutboxState) => void,
  ) {}

  /** Sends after a pause; a later call replaces an earlier one. */
  soon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), ms);
  }

  /** Sends at once, or joins the sending that is under way. */
  now(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Sends everything; true when nothing is pending afterwards. */
  async flush(): Promise<boolean> {
    await this.now();
    if (this.failures === 0) {
      await this.now();
    }
    return this.delivered;
  }

  /** Nothing is left to send. An answer the server does not accept is told, and must not hold back the others for ever. */
  get delivered(): boolean {
    return this.store.pending().every((it) => this.refused.has(it.seq));
  }

  private async run(): Promise<void> {
    for (let due = this.due(); due.length > 0; due = this.due()) {
      if (!this.signedOut) {
        this.tell({ kind: 'sending' });
      }
      if (!(await this.send(due))) {
        return;
      }
    }
    if (this.refusal && this.store.pending().length > 0) {
      this.tell(this.refusal);
    }
  }

  /** After a refusal one at a time, so that one bad answer cannot hold back the good ones. */
  private due(): Entry[] {
    const willing = this.closed ? [] : this.store.pending().filter((it) => !this.refused.has(it.seq));
    return this.refusal ? willing.slice(0, 1) : firstBatch(willing);
  }

  /** @returns whether to go on with the next batch */
  private async send(entries: Entry[]): Promise<boolean> {
    const reply = await this.post(this.attempt, entries);
    this.signedOut = false;
    switch (reply.kind) {
      case 'saved':
        return this.saved(entries, reply.saved);
      case 'failed':
        return this.retry();
      case 'refused':
        return this.parted(entries, reply);
      case 'closed':
        this.closed = true;
        this.tell(reply);
        return false;
      case 'signed-out':
        this.failures += 1;
        this.signedOut = true;
        this.tell(reply);
        this.soon(signedOutMs);
        return false;
    }
  }

  private saved(entries: Entry[], saved: Saved[]): boolean {
    const graded = this.letGo(saved, 'graded');
    const older = this.letGo(saved, 'overtaken');
    for (const { question } of this.letGo(saved, 'late')) {
      this.late.add(question);
    }
    const committed = saved.filter((it) => it.fate === 'kept');
    const overtaken = committed.filter(({ question, seq }) => this.store.acknowledge(question, seq)).length;
    const left = this.store.pending();
    this.races = overtaken > 0 ? this.races + 1 : 0;
    if (
      saved.length === 0 ||
      this.races > mostRaces ||
      entries.every((sent) => left.some((it) => it.seq === sent.seq && it.question === sent.question))
    ) {
      return this.retry();
    }
    this.failures = 0;
    if (left.length === 0) {
      this.tell(older.length > 0 ? { kind: 'overtaken' } : this.outcome(graded, committed));
    }
    return true;
  }

  /** Forgets the answers that no sending will change any more. */
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

  private parted(entries: Entry[], refusal: OutboxState): true {
    this.refusal = refusal;
    if (entries.length === 1) {
      this.refused.add(entries[0]?.seq ?? 0);
    }
    return true;
  }

  private retry(): false {
    this.tell({ kind: 'kept' });
    this.soon(backoffMs[Math.min(this.failures, backoffMs.length - 1)] ?? 0);
    this.failures += 1;
    return false;
  }
}
