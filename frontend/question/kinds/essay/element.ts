import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { KindElement, promptId } from '../../kind-element';
import { countWords } from './count';
import { grow } from './grow';
import { keepable } from './keep';
import { reviewedEssay } from './review';
import { words } from './words';
import './look.css';
import type { Criterion, EssayResponse, EssayReview, EssayView } from './types';

type Length = 'short' | 'fits' | 'over';

/** A longer text in a field that grows with it; the rubric stands above, the count of words below. */
@customElement('salient-essay')
export class Essay extends KindElement<EssayView, EssayResponse, EssayReview> {
  /** What stands in the field. More than the response when only spaces were typed or the text is too long. */
  @state() private written = '';
  @state() private said = '';
  private length: Length = 'short';
  private sent: EssayResponse | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('view') && changed.get('view')?.id !== this.view?.id;
    if (another || this.response?.text !== this.sent?.text) {
      this.written = this.response?.text ?? '';
      this.sent = this.response;
      this.length = this.lengthNow();
      this.said = '';
    }
  }

  protected override updated(): void {
    grow(this.querySelector('textarea'));
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      ${this.rubric(view)} ${this.review ? reviewedEssay(view, this.review) : this.field(view)}
    `;
  }

  private rubric(view: EssayView): TemplateResult {
    return html`
      <div class="essay-rubric">
        <p class="essay-heading" id="rubric-${view.id}">${words.rubric}</p>
        <ul role="list" aria-labelledby="rubric-${view.id}">
          ${view.rubric.map(criterion)}
        </ul>
      </div>
    `;
  }

  private field(view: EssayView): TemplateResult {
    const count = countWords(this.written);
    const kept = keepable(this.written).length;
    return html`
      <div class="essay-field">
        <textarea
          id="essay-${view.id}"
          rows="6"
          aria-label=${words.label}
          aria-describedby="${promptId(view.id)} count-${view.id}"
          .value=${live(this.written)}
          ?readonly=${this.readonly}
          @input=${(event: Event) => this.typed((event.target as HTMLTextAreaElement).value)}
          @change=${() => {
            this.said = words.count(countWords(this.written), view.words);
          }}
        ></textarea>
        <p class="essay-count" id="count-${view.id}" ?data-over=${count > view.words.to}>
          ${words.count(count, view.words)}
        </p>
        ${count > view.words.to ? html`<p class="question-help">${words.kept}</p>` : nothing}
        ${kept < this.written.length ? html`<p class="field-error" role="alert">${words.tooLong(kept)}</p>` : nothing}
        <p class="visually-hidden" aria-live="polite">${this.said}</p>
      </div>
    `;
  }

  private typed(text: string): void {
    this.written = text;
    this.tellLength();
    this.sent = text.trim() === '' ? null : { kind: 'essay', text: keepable(text) };
    this.respond(this.sent, { typing: true });
  }

  /** Speaks only when the text becomes long enough or too long: a count at every key would drown it. */
  private tellLength(): void {
    const now = this.lengthNow();
    if (this.view && now !== this.length) {
      const count = countWords(this.written);
      const { words: span } = this.view;
      const line = { short: words.count(count, span), fits: words.enough(count), over: words.over(count, span) };
      this.said = line[now];
      this.length = now;
    }
  }

  private lengthNow(): Length {
    const count = countWords(this.written);
    const { from, to } = this.view?.words ?? { from: 0, to: 0 };
    return count > to ? 'over' : count < from ? 'short' : 'fits';
  }
}

const criterion = ({ id, text, points }: Criterion): TemplateResult => html`
  <li option-id=${id}>
    <span class="essay-criterion">${unsafeHTML(text)}</span>
    <span class="essay-points">${words.points(points)}</span>
  </li>
`;
