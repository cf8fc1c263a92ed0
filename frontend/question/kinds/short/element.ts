import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KindElement, promptId } from '../../kind-element';
import { feedback, sign } from '../../review-parts';
import { words } from './words';
import './look.css';
import type { ShortResponse, ShortReview, ShortView } from './types';

/** A word or a few, typed; the server compares them with what is accepted. */
@customElement('salient-short')
export class ShortAnswer extends KindElement<ShortView, ShortResponse, ShortReview> {
  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return this.review ? this.reviewed(view, this.review) : this.field(view);
  }

  private field(view: ShortView): TemplateResult {
    const help = `help-${view.id}`;
    return html`
      <div class="field short-field">
        <input
          id="short-${view.id}"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          maxlength="200"
          aria-label=${words.label}
          aria-describedby="${promptId(view.id)} ${help}"
          .value=${live(this.response?.typed ?? '')}
          ?readonly=${this.readonly}
          @input=${(event: Event) => this.typed((event.target as HTMLInputElement).value)}
        />
        <p class="question-help" id=${help}>${words.help[view.spelling]}</p>
      </div>
    `;
  }

  private reviewed(view: ShortView, review: ShortReview): TemplateResult {
    const typed = review.typed ?? this.response?.typed ?? null;
    return html`
      <dl class="short-result">
        <div data-result=${review.verdict ?? 'open'}>
          <dt>${words.wrote}</dt>
          <dd><bdi>${typed ?? words.nothing}</bdi> ${this.verdict(view, review)}</dd>
        </div>
        ${
          review.key
            ? html`<div>
                <dt>${words.accepted}</dt>
                <dd><bdi>${review.key}</bdi></dd>
              </div>`
            : nothing
        }
      </dl>
      ${feedback(review.feedback)}
    `;
  }

  private verdict(view: ShortView, review: ShortReview): TemplateResult | typeof nothing {
    switch (review.verdict) {
      case 'right':
        return sign('right', words.right);
      case 'close':
        return view.spelling === 'forgive' ? sign('right', words.forgiven) : sign('not-yet', words.close);
      case 'near':
        return sign('not-yet', words.near);
      case 'wrong':
        return sign('not-yet', words.wrong);
      default:
        return nothing;
    }
  }

  private typed(typed: string): void {
    this.respond(typed.trim() === '' ? null : { kind: 'short', typed }, { typing: true });
  }
}
