import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isPress } from '../../keys';
import { KindElement, promptId } from '../../kind-element';
import { plain } from '../../plain';
import type { Part } from '../../types';
import { reviewedPairs } from './review';
import { shortly } from './shortly';
import { words } from './words';
import './look.css';
import type { MatchResponse, MatchReview, MatchView } from './types';

/** Longer choices do not fit a closed list on a phone: they are listed above and said again below. */
const LONG = 32;

/** A row for each item with a list of all choices. Number keys choose and go on to the next row. Nothing needs dragging. */
@customElement('salient-match')
export class Match extends KindElement<MatchView, MatchResponse, MatchReview> {
  @state() private said = '';

  /** Fills the first row that is still open, when the focus is in none. */
  override pick(place: number): boolean {
    const open = this.view?.items.find((item) => !this.pairs[item.id]);
    return open !== undefined && this.number(open, place);
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    if (this.review?.pairs) {
      return reviewedPairs(view, this.review.pairs);
    }
    return html`
      ${
        this.readonly
          ? nothing
          : html`<p class="question-help">${words.help} <span class="match-keys">${words.keys(Math.min(9, view.choices.length))}</span></p>`
      }
      ${this.isLong(view) ? this.key(view) : nothing}
      <div class="match" role="group" aria-labelledby=${promptId(view.id)}>
        ${view.items.map((item) => this.row(view, item))}
      </div>
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
    `;
  }

  /** All choices in full, once. */
  private key(view: MatchView): TemplateResult {
    return html`<ol class="match-choices" aria-label=${words.choices}>
      ${view.choices.map((choice) => html`<li>${unsafeHTML(choice.text)}</li>`)}
    </ol>`;
  }

  private row(view: MatchView, item: Part): TemplateResult {
    const select = this.selectId(item);
    const chosen = view.choices.find((choice) => choice.id === this.pairs[item.id]);
    const text = chosen ? plain(chosen.text) : '';
    return html`
      <div class="match-row" option-id=${item.id} ?data-chosen=${chosen !== undefined}>
        <label class="match-text" for=${select}>${unsafeHTML(item.text)}</label>
        <select
          id=${select}
          ?disabled=${this.locked}
          @change=${(event: Event) => this.choose(item, (event.target as HTMLSelectElement).value)}
          @keydown=${(event: KeyboardEvent) => this.keys(event, item)}
        >
          <option value="" .selected=${live(chosen === undefined)}>${words.open}</option>
          ${view.choices.map((choice, index) => this.option(item, choice, index))}
        </select>
        ${text.length > LONG ? html`<p class="match-full" aria-hidden="true">${text}</p>` : nothing}
      </div>
    `;
  }

  private option(item: Part, choice: Part, index: number): TemplateResult {
    const text = words.numbered(index + 1, plain(choice.text));
    const users = (this.view?.items ?? []).filter((it) => it.id !== item.id && this.pairs[it.id] === choice.id);
    const first = users[0];
    const own = this.pairs[item.id] === choice.id;
    return html`<option value=${choice.id} .selected=${live(own)}>
      ${first && !own ? words.used(text, shortly(plain(first.text), 24), users.length - 1) : text}
    </option>`;
  }

  private keys(event: KeyboardEvent, item: Part): void {
    if (event.ctrlKey || event.altKey || event.metaKey || this.locked) {
      return;
    }
    const clears = ['0', 'Backspace', 'Delete'].includes(event.key);
    const place = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (!clears && !this.view?.choices[place - 1]) {
      return;
    }
    // The list would look for a text that starts with the digit; so would the next one, if the digit is held down.
    event.preventDefault();
    if (!isPress(event)) {
      return;
    }
    if (clears) {
      this.choose(item, '');
    } else {
      this.number(item, place);
    }
  }

  private number(item: Part, place: number): boolean {
    const choice = this.view?.choices[place - 1];
    if (!choice || this.locked) {
      return false;
    }
    this.choose(item, choice.id);
    const items = this.view?.items ?? [];
    const next = items[items.indexOf(item) + 1] ?? item;
    this.querySelector<HTMLElement>(`#${CSS.escape(this.selectId(next))}`)?.focus();
    return true;
  }

  private choose(item: Part, choice: string): void {
    const pairs: Record<string, string> = {};
    for (const { id } of this.view?.items ?? []) {
      const chosen = id === item.id ? choice : this.pairs[id];
      if (chosen) {
        pairs[id] = chosen;
      }
    }
    const part = this.view?.choices.find((it) => it.id === choice);
    this.said = part ? words.now(plain(item.text), plain(part.text)) : words.cleared(plain(item.text));
    this.respond(Object.keys(pairs).length > 0 ? { kind: 'match', pairs } : null);
  }

  private selectId(item: Part): string {
    return `match-${this.view?.id}-${item.id}`;
  }

  private isLong(view: MatchView): boolean {
    return view.choices.some((choice) => plain(choice.text).length > LONG);
  }

  private get pairs(): Record<string, string> {
    return this.response?.pairs ?? {};
  }
}
