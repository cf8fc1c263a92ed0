import type { Post, Saved } from './post';
import type { Entry, OutboxStore } from './store';

/** What a learner should know about their answers. */
export type OutboxState =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'sending' }
  | { kind: 'kept' }
  | { kind: 'signed-out' }
  | { kind: 'closed' }
  | { kind: 'refused'; why: string };

const backoffMs = [1_000, 2_000, 4_000, 8_000, 15_000];
/** Browsers refuse keepalive requests above 64 kB. */
const batch = 20;

/** Sends what the store keeps, oldest first, one request at a time, again and again until it is acknowledged. */
export class Sender {
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private closed = false;
  /** Answers the server did not accept: kept, but not sent again by this page. */
  private readonly refused = new Set<number>();
  private refusal: OutboxState | null = null;

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
    return this.store.pending().length === 0;
  }

  private async run(): Promise<void> {
    for (let due = this.due(); due.length > 0; due = this.due()) {
      this.tell({ kind: 'sending' });
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
    return willing.slice(0, this.refusal ? 1 : batch);
  }

  /** @returns whether to go on with the next batch */
  private async send(entries: Entry[]): Promise<boolean> {
    const reply = await this.post(this.attempt, entries);
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
        this.tell(reply);
        return false;
    }
  }

  private saved(entries: Entry[], saved: Saved[]): boolean {
    for (const { question, seq } of saved) {
      this.store.acknowledge(question, seq);
    }
    const left = this.store.pending();
    if (saved.length === 0 || entries.every((sent) => left.some((it) => it.seq === sent.seq))) {
      return this.retry();
    }
    this.failures = 0;
    if (left.length === 0) {
      this.tell({
        kind: 'saved',
        at:
          saved
            .map((it) => it.at)
            .sort()
            .at(-1) ?? '',
      });
    }
    return true;
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
