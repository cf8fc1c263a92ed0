/** Somebody who never stops typing is not sent for longer than this. */
const longestMs = 2_000;
const backoffMs = [1_000, 2_000, 4_000, 8_000, 15_000];

/** When to send next: one timer; while changes go on not much after the first, and after failures in a row later and later. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that is still to be sent. */
  private waiting: number | null = null;
  failures = 0;

  /** @param goesOn whether there is still somebody to send for */
  constructor(
    private readonly send: () => void,
    private readonly goesOn: () => boolean,
  ) {}

  /** After a pause that the next change begins anew, within limits. */
  soon(ms: number): void {
    const now = performance.now();
    const first = this.waiting ?? now;
    this.after(Math.max(Math.min(ms, first + longestMs - now), 0));
    this.waiting = first;
  }

  /** After a pause; a later call replaces an earlier one. */
  after(ms: number): void {
    this.stop();
    if (this.goesOn()) {
      this.timer = setTimeout(this.send, ms);
    }
  }

  /** After a failure. */
  retry(): void {
    this.after(backoffMs[Math.min(this.failures, backoffMs.length - 1)] ?? 0);
    this.failures += 1;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.waiting = null;
  }
}
