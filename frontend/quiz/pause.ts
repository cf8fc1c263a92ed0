import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fire } from '../question/fire';
import { texts } from '../texts';

type Host = LitElement & { frozen: boolean };

/**
 * Why nothing can be changed for the time being: another window has taken over, or time is over. An answer changed after the
 * end would stand in for the one given in time. The countdown stands elsewhere on the page, and tells when more time is given.
 */
export class Pause implements ReactiveController {
  private over = false;
  private note: Element | null = null;

  /** @param goOn puts the focus where one goes on, when the note that has it goes away */
  constructor(
    private readonly host: Host,
    private readonly goOn: () => void,
  ) {
    host.addController(this);
  }

  get on(): boolean {
    return this.host.frozen || this.over;
  }

  hostConnected(): void {
    document.addEventListener('time-over', this.ended);
    document.addEventListener('time-given', this.given);
  }

  hostDisconnected(): void {
    document.removeEventListener('time-over', this.ended);
    document.removeEventListener('time-given', this.given);
  }

  hostUpdate(): void {
    if (!this.on && this.note?.contains(document.activeElement)) {
      this.goOn();
    }
  }

  /** A note that has just come gets the focus. */
  hostUpdated(): void {
    const note = this.host.querySelector<HTMLElement>('.pause');
    if (note !== this.note) {
      note?.focus();
      this.note = note;
    }
  }

  words(): TemplateResult | typeof nothing {
    if (this.host.frozen) {
      return overtaken(() => fire(this.host, 'continue-here', {}));
    }
    return this.over ? timeOver : nothing;
  }

  private readonly ended = (): void => this.set(true);
  private readonly given = (): void => this.set(false);

  private set(over: boolean): void {
    this.over = over;
    this.host.requestUpdate();
  }
}

const overtaken = (goOn: () => void): TemplateResult => html`
  <div class="notice pause overtaken" role="status" tabindex="-1" data-tone="not-yet">
    <p>${texts.attempt.elsewhere}</p>
    <button type="button" class="button" @click=${goOn}>${texts.attempt.here}</button>
  </div>
`;

/** No live region: it takes the focus, and the countdown says aloud that time is over. */
const timeOver = html`
  <div class="notice pause" role="note" tabindex="-1" data-tone="not-yet">
    <p>${texts.attempt.timeOver}</p>
  </div>
`;
