import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { KindElement, promptId } from '../../kind-element';
import { likelihood } from './likelihood';
import { reviewedForecast } from './review';
import { words } from './words';
import './look.css';
import type { ForecastResponse, ForecastReview, ForecastView } from './types';

/** A probability, by slider or typed. The slider stands at 50 without that being an answer until it is moved or confirmed. */
@customElement('salient-forecast')
export class Forecast extends KindElement<ForecastView, ForecastResponse, ForecastReview> {
  /** What stands in the number field as long as it is no probability; browsers give "" for what is no number at all. */
  @state() private unfinished: string | null = null;
  @state() private said = '';

  override pick(place: number): boolean {
    if (this.locked) {
      return false;
    }
    const confirming = this.querySelector('.forecast-confirm')?.contains(document.activeElement);
    this.answer(place * 10, confirming);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.response || (changed.has('view') && changed.get('view')?.id !== this.view?.id)) {
      this.unfinished = null;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      ${view.event ? html`<div class="forecast-event">${unsafeHTML(view.event)}</div>` : nothing}
      ${this.review ? reviewedForecast(view, this.review) : this.answering(view)}
    `;
  }

  private answering(view: ForecastView): TemplateResult {
    const given = this.response?.probability ?? null;
    return html`
      <p class="question-help">
        ${words.by}<time datetime=${view.closes.date}>${view.closes.text}</time>. ${this.locked ? nothing : html`${words.help} <span class="forecast-keys">${words.keys}</span>`}
      </p>
      <div class="forecast" role="group" aria-labelledby=${promptId(view.id)} ?data-untouched=${given === null}
        @keydown=${this.keys}>
        <div class="forecast-said number-field">
          ${this.number(view, given)} <span class="unit" aria-hidden="true">%</span>
          <span class="forecast-words" id="words-${view.id}">${given === null ? words.none : likelihood(given)}</span>
        </div>
        ${this.unfinished !== null ? html`<p class="field-error" id="error-${view.id}" role="alert">${words.invalid}</p>` : nothing}
        <input
          type="range" min="0" max="100" step="1"
          aria-label=${words.slider}
          aria-valuetext=${given === null ? words.none : spoken(given)}
          .value=${live(String(given ?? 50))}
          ?disabled=${this.locked}
          @input=${(event: Event) => this.set(Number((event.target as HTMLInputElement).value))}
        />
        <p class="forecast-scale" aria-hidden="true">
          <span>${words.never}</span><span>${words.middle}</span><span>${words.sure}</span>
        </p>
        ${given === null && !this.locked ? this.confirm() : nothing}
      </div>
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
    `;
  }

  private number(view: ForecastView, given: number | null): TemplateResult {
    return html`<input
      type="number" inputmode="numeric" min="0" max="100" step="1" autocomplete="off"
      aria-label=${words.field}
      aria-describedby="words-${view.id} ${this.unfinished !== null ? `error-${view.id}` : ''}"
      aria-invalid=${this.unfinished !== null ? 'true' : 'false'}
      .value=${live(this.unfinished ?? (given === null ? '' : String(given)))}
      ?readonly=${this.locked}
      @input=${(event: Event) => this.typed(event.target as HTMLInputElement)}
    />`;
  }

  private confirm(): TemplateResult {
    return html`<p class="forecast-confirm">
      <button type="button" class="button" @click=${() => this.answer(50, true)}>${words.half}</button>
    </p>`;
  }

  private answer(probability: number, confirming = false): void {
    this.set(probability);
    this.said = spoken(probability);
    if (confirming) {
      // The button goes away, and the focus would go with it.
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('[type=range]')?.focus());
    }
  }

  private typed({ value, validity }: HTMLInputElement): void {
    if (/^\d{1,3}$/.test(value) && Number(value) <= 100) {
      this.set(Number(value));
    } else {
      this.respond(null, { typing: true });
      this.unfinished = value || validity?.badInput ? value : null;
    }
  }

  /** Browsers agree about the arrow keys, not about these two. */
  private keys(event: KeyboardEvent): void {
    const step = event.key === 'PageUp' ? 10 : event.key === 'PageDown' ? -10 : 0;
    if (step !== 0 && !this.locked && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.set(Math.min(100, Math.max(0, (this.response?.probability ?? 50) + step)));
    }
  }

  /** A slider in motion passes many numbers, so sending can wait a moment. */
  private set(probability: number): void {
    this.unfinished = null;
    this.respond({ kind: 'forecast', probability }, { typing: true });
  }
}

const spoken = (probability: number): string => `${words.percent(probability)}, ${likelihood(probability)}`;
