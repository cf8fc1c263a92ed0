import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KindElement, promptId } from '../../kind-element';
import { feedback } from '../../review-parts';
import { words } from './words';
import './look.css';
import type { NumberResponse, NumberReview, NumberView } from './types';

/** A number typed as people write it; the server reads spaces, commas and points. */
@customElement('salient-number')
export class NumberAnswer extends KindElement<NumberView, NumberResponse, NumberReview> {
  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return this.review ? this.reviewed(view) : this.field(view);
  }

  private field(view: NumberView): TemplateResult {
    const unit = view.unit ? `unit-${view.id}` : '';
    return html`
      <div class="number-field">
        <input
          id="number-${view.id}"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          maxlength="40"
          aria-label=${words.label}
          aria-describedby="${promptId(view.id)} ${unit}"
          .value=${live(this.response?.typed ?? '')}
          ?readonly=${this.readonly}
          @input=${(event: Event) => this.typed((event.target as HTMLInputElement).value)}
        />
        ${view.unit ? html`<span class="unit" id=${unit}>${view.unit}</span>` : nothing}
      </div>
    `;
  }

  private reviewed(view: NumberView): TemplateResult {
    const typed = this.review?.typed ?? this.response?.typed ?? null;
    return html`
      <dl class="number-result">
        <div>
          <dt>${words.wrote}</dt>
          <dd>${typed ? `${typed}${view.unit ? ` ${view.unit}` : ''}` : words.nothing}</dd>
        </div>
        ${
          this.review?.key
            ? html`<div>
                <dt>${words.accepted}</dt>
                <dd>${this.review.key}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${feedback(this.review?.feedback)}
    `;
  }

  private typed(typed: string): void {
    this.respond(typed.trim() === '' ? null : { kind: 'number', typed }, { typing: true });
  }
}
