import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fire } from './question/fire';
import { texts } from './texts';

const announcedMinutes = [10, 5, 1];
const minute = 60;
const exactBelow = 2 * minute;

/**
 * The time left by the server's clock: what the device's clock says does not matter, only how far it moves. Fires `time-over`
 * once when it is over, and again when answers that were held up then have been delivered: the hand-in has waited for them.
 * Fires `time-given` when it goes on after that.
 */
@customElement('salient-countdown')
export class Countdown extends LitElement {
  /** ISO 8601. */
  @property({ attribute: 'ends-at' }) endsAt = '';
  /** The server's time when it was set, ISO 8601. */
  @property() now = '';
  /** Whole seconds, begun ones included; null while not known. */
  @state() private left: number | null = null;
  @state() private said = '';

  private since = 0;
  private sinceOnTheWall = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.tick);
    document.addEventListener('answers-delivered', this.tellAgain);
    this.tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.tick);
    document.removeEventListener('answers-delivered', this.tellAgain);
    clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('now')) {
      this.since = performance.now();
      this.sinceOnTheWall = Date.now();
    }
    if (changed.has('now') || changed.has('endsAt')) {
      this.tick();
    }
  }

  override render(): TemplateResult | typeof nothing {
    if (this.left === null) {
      return nothing;
    }
    return html`
      <span class="countdown" role="timer" data-left=${this.left === 0 ? 'none' : this.left < exactBelow ? 'little' : 'time'}>
        ${texts.countdown.left(this.left)}
      </span>
      <span class="visually-hidden" aria-live="polite">${this.said}</span>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('left') && this.left === 0) {
      fire(this, 'time-over', {});
    } else if (changed.get('left') === 0) {
      fire(this, 'time-given', {});
    }
  }

  private readonly tellAgain = (): void => {
    if (this.left === 0) {
      fire(this, 'time-over', {});
    }
  };

  /** Looks at the clock, and again when the words will change: every minute, and every second near the end. */
  private readonly tick = (): void => {
    clearTimeout(this.timer);
    const ms = this.milliseconds();
    if (Number.isNaN(ms)) {
      this.left = null;
      return;
    }
    const seconds = Math.max(Math.ceil(ms / 1000), 0);
    this.say(seconds);
    this.left = seconds;
    if (seconds > 0 && this.isConnected) {
      const step = seconds > exactBelow ? seconds % minute || minute : 1;
      this.timer = setTimeout(this.tick, Math.max(ms - (seconds - step) * 1000, 1));
    }
  };

  /** For people who do not see it: at a few moments, not at every change. */
  private say(seconds: number): void {
    const before = this.left ?? 0;
    const passed = [...announcedMinutes, 0].some((it) => before > it * minute && seconds <= it * minute);
    if (passed) {
      this.said = texts.countdown.said(seconds);
    }
  }

  private milliseconds(): number {
    // The stopwatch may stand still while a laptop sleeps; how far the wall clock moved meanwhile does not.
    const passed = Math.max(performance.now() - this.since, Date.now() - this.sinceOnTheWall);
    return Date.parse(this.endsAt) - Date.parse(this.now) - passed;
  }
}
