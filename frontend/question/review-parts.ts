import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';
import type { Certainty, Outcome, Review } from './types';

/** The pieces of a review that every kind shares: outcome, explanation, refutation, passage. */

const signs: Record<Outcome, string> = { right: 'right', partly: 'partly', wrong: 'not-yet', unanswered: 'not-yet' };

/** A shape and its word, for example a tick and "Right answer". */
export const sign = (look: 'right' | 'partly' | 'not-yet', words: string): TemplateResult =>
  html`<span class="sign ${look}">${words}</span>`;

/** Feedback under an option; nothing when there is none. */
export const feedback = (markup: string | null | undefined): TemplateResult | typeof nothing =>
  markup ? html`<div class="option-feedback">${unsafeHTML(markup)}</div>` : nothing;

const refutation = (card: NonNullable<Review['refutation']>): TemplateResult => html`
  <div class="refutation" role="group" aria-label=${texts.review.card}><dl>
    <dt>${texts.review.believed}</dt>
    <dd>${unsafeHTML(card.believed)}</dd>
    <dt>${texts.review.fails}</dt>
    <dd>${unsafeHTML(card.fails)}</dd>
    <dt>${texts.review.holds}</dt>
    <dd>${unsafeHTML(card.holds)}</dd>
  </dl></div>
`;

/** Everything under a graded question. The first line can take the focus. */
export const reviewBlock = (review: Review, certainty: Certainty | null): TemplateResult => html`
  <div class="review">
    <p class="outcome" tabindex="-1">
      <span class="sign ${signs[review.outcome]}">${texts.review.outcome[review.outcome]}</span>
      ${certainty ? html`<span class="said">${texts.review.said[certainty]}</span>` : nothing}
      ${review.worked ? html`<span class="worked">${review.worked}</span>` : nothing}
      ${
        review.points && !review.worked?.endsWith(review.points)
          ? html`<span class="points">${texts.review.points(review.points)}</span>`
          : nothing
      }
    </p>
    ${review.explanation ? html`<div class="explanation">${unsafeHTML(review.explanation)}</div>` : nothing}
    ${review.refutation ? refutation(review.refutation) : nothing}
    ${
      review.passage
        ? html`<p class="passage"><a href=${review.passage.href}>${texts.review.passage(review.passage.label)}</a></p>`
        : nothing
    }
  </div>
`;
