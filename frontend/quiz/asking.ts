import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { texts } from '../texts';
import type { Stop } from './plan';

type Host = LitElement & { asks: boolean; goTo: (place: number) => void };

/** Stands between the hand-in button and the server while questions are not answered: a hand-in cannot be taken back. */
export class Asking implements ReactiveController {
  private on = false;
  private sure = false;
  /** What gets the focus once the page is drawn. */
  private focus = '';

  /** @param open questions that a hand-in would leave without an answer */
  constructor(
    private readonly host: Host,
    private readonly open: () => Stop[],
  ) {
    host.addController(this);
    host.addEventListener('click', (event) => this.pressed(event), { capture: true });
  }

  hostUpdated(): void {
    if (this.focus) {
      this.host.querySelector<HTMLElement>(this.focus)?.focus();
      this.focus = '';
    }
  }

  /** @returns null when there is nothing to ask */
  question(): TemplateResult | null {
    const open = this.open();
    this.on &&= open.length > 0; // and does not come back by itself when an answer is cleared
    this.host.toggleAttribute('asking', this.on);
    return this.on ? this.asked(open) : null;
  }

  private asked(open: Stop[]): TemplateResult {
    const { ask } = texts.attempt;
    return html`
      <div class="hand-in-ask" role="group" aria-labelledby="hand-in-asks" @keydown=${this.typed}>
        <p id="hand-in-asks">${ask.words(open.length)}</p>
        <ul role="list">
          ${open.map(
            ({ place }) => html`<li>
            <button type="button" class="button" @click=${() => this.leave(place)}>${ask.question(place + 1)}</button>
          </li>`,
          )}
        </ul>
        <button type="button" class="button" @click=${() => this.handIn()}>${ask.anyway}</button>
        <button type="button" class="button primary" @click=${() => this.back()}>${ask.back}</button>
      </div>
    `;
  }

  private pressed(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('[slot="hand-in"]') : null;
    if (button && this.host.asks && !this.sure && this.open().length > 0) {
      event.stopPropagation();
      this.set(true, '.hand-in-ask li button');
    }
  }

  private readonly typed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.back();
    }
  };

  /** Whoever goes to a question, whichever way, has answered. */
  dismiss(): void {
    this.set(false, '');
  }

  private leave(place: number): void {
    this.host.goTo(place);
  }

  private handIn(): void {
    this.back();
    this.sure = true;
    this.host.querySelector<HTMLElement>('[slot="hand-in"]')?.click();
    this.sure = false;
  }

  private back(): void {
    this.set(false, '[slot="hand-in"]');
  }

  private set(on: boolean, focus: string): void {
    this.on = on;
    this.focus = focus;
    this.host.requestUpdate();
  }
}
