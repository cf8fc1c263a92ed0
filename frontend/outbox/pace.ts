const backoffMs = [1_000, 2_000, 4_000, 8_000, 15_000];

/** When to send next: one timer, and after failures in a row later and later. */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  failures = 0;

  constructor(private readonly send: () => void) {}

  /** After a pause; a later call replaces an earlier one. */
  after(ms: number): void {
    this.stop();
    this.timer = setTimeout(this.send, ms);
  }

  /** After a failure. */
  retry(): void {
    this.after(backoffMs[Math.min(this.failures, backoffMs.length - 1)] ?? 0);
    this.failures += 1;
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
