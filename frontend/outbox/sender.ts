import type { Entry } from './entry';
import { Fates } from './fates';
import { Pace } from './pace';
import type { Post, Saved } from './post';
import { Refusals } from './refusals';
import { isCalm, type OutboxState } from './state';
import type { OutboxStore } from './store';

/** Someone may sign in again in another tab, or a guest's cookie may come back. */
const signedOutMs = 30_000;
/** How often in a row to overtake another device at once; after that with pauses. */
const mostRaces = 3;

/** Sends what the store keeps, oldest first, one request at a time, again and again until it is acknowledged. */
export class Sender {
  private readonly pace = new Pace(
    () => void this.now(),
    () => this.wanted() || !this.store.durable,
  );
  private readonly fates: Fates;
  private readonly refusals = new Refusals();
  private told: OutboxState = { kind: 'idle' };
  private running: Promise<void> | null = null;
  private races = 0;
  private closed = false;
  /** @param wanted whether its part of the page is still there: if not it rests, unless answers are nowhere but in memory */
  constructor(
    private readonly attempt: string,
    private readonly store: OutboxStore,
    private readonly post: Post,
    private readonly show: (state: OutboxState) => void,
    private readonly wanted: () => boolean = () => true,
  ) {
    this.fates = new Fates(store);
  }

  /** Something has changed: nothing is called saved from now on, and it is sent after a pause. */
  soon(ms: number): void {
    this.tell(isCalm(this.told) ? { kind: 'sending' } : this.told);
    this.pace.soon(ms);
  }

  /** Sends at once, or joins the sending that is under way. */
  now(): Promise<void> {
    this.pace.stop();
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Sends everything; true when nothing is pending afterwards. */
  async flush(): Promise<boolean> {
    await this.now();
    if (this.pace.failures === 0) {
      await this.now();
    }
    return this.delivered;
  }

  /** Nothing is left to send. An answer the server does not accept is told, and must not hold back the others for ever. */
  get delivered(): boolean {
    return this.store.pending().every((it) => this.refusals.has(it));
  }

  private async run(): Promise<void> {
    for (let due = this.due(); due.length > 0; due = this.due()) {
      // While signed out the line stays as it is until everything has got through.
      if (this.told.kind !== 'signed-out') {
        this.tell({ kind: 'sending' });
      }
      if (!(await this.send(due))) {
        return;
      }
    }
    const left = this.store.pending().length;
    if (this.refusals.told && left > 0) {
      this.tell(this.refusals.told);
    } else if (left === 0 && !isCalm(this.told) && this.told.kind !== 'closed') {
      this.tell({ kind: 'idle' }); // another tab has delivered them
    }
  }

  private due(): Entry[] {
    return this.closed ? [] : this.refusals.next(this.store.pending());
  }

  /** @returns whether to go on with the next batch */
  private async send(entries: Entry[]): Promise<boolean> {
    const reply = await this.post(this.attempt, entries);
    switch (reply.kind) {
      case 'saved':
        return this.saved(entries, reply.saved);
      case 'failed':
        return this.retry();
      case 'unable':
        return this.retry({ kind: 'kept', unable: true });
      case 'refused':
        this.refusals.take(entries, reply);
        return true;
      case 'closed':
        this.closed = true;
        this.tell(reply);
        return false;
      case 'signed-out':
        this.pace.failures += 1;
        this.tell(reply);
        this.pace.after(signedOutMs);
        return false;
    }
  }

  private saved(entries: Entry[], saved: Saved[]): boolean {
    const { races, end } = this.fates.take(saved);
    const left = this.store.pending();
    this.races = races > 0 ? this.races + 1 : 0;
    if (
      saved.length === 0 ||
      this.races > mostRaces ||
      entries.every((sent) => left.some((it) => it.seq === sent.seq && it.question === sent.question))
    ) {
      return this.retry();
    }
    this.pace.failures = 0;
    if (left.length === 0) {
      this.tell(end);
    }
    return true;
  }

  private tell(state: OutboxState): void {
    this.told = state;
    this.show(state);
  }

  private retry(why: OutboxState = { kind: 'kept' }): false {
    this.tell(why);
    this.pace.retry();
    return false;
  }
}
