import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { EssayReview, EssayView } from './types';
import { words } from './words';

/** After hand-in: the learner's own text, then what it can be compared with. */
export const reviewedEssay = (view: EssayView, review: EssayReview): TemplateResult => html`
  <div class="essay-part own" role="group" aria-labelledby="yours-${view.id}">
    <p class="essay-heading" id="yours-${view.id}">${words.yours}</p>
    ${
      review.text
        ? html`<div class="essay-text">${unsafeHTML(review.text)}</div>
            <p class="essay-count">${words.count(review.count ?? 0, view.words)}</p>`
        : html`<p class="essay-text">${words.nothing}</p>`
    }
  </div>
  ${part(`model-${view.id}`, words.model, review.model)} ${part(`common-${view.id}`, words.common, review.common)}
`;

const part = (id: string, heading: string, text: string | undefined): TemplateResult | typeof nothing =>
  text
    ? html`<div class="essay-part" role="group" aria-labelledby=${id}>
        <p class="essay-heading" id=${id}>${heading}</p>
        <div class="essay-text">${unsafeHTML(text)}</div>
      </div>`
    : nothing;
