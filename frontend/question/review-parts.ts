import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';
import { clockTime } from '../when';
import type { Certainty, Outcome, Review } from './types';

/** The pieces of a review that every kind shares: outcome, explanation, refutation, passage. */

const signs: Record<Outcome, string> = {
  right: 'right',
  partly: 'partly',
  wrong: 'not-yet',
  unanswered: 'not-yet',
  awaiting: 'waiting',
};

/** A shape and its word, for example a tick and "Right answer". */
export const sign = (look: 'right' | 'partly' | 'not-yet', words: string): TemplateResult =>
  html`<span class="sign ${look}">${words}</span>`;

/** Feedback under an option; nothing when there is none. */
export const feedback = (markup: string | null | undefined): TemplateResult | typeof nothing =>
  markup ? html`<div class="option-feedback">${unsafeHTML(markup)}</div>` : nothing;

type Card = NonNullable<Review['refutation']>;

const facts = (card: Card): TemplateResult => html`<dl>
  <dt>${texts.review.believed}</dt>
  <dd>${unsafeHTML(card.believed)}</dd>
  <dt>${texts.review.fails}</dt>
  <dd>${unsafeHTML(card.fails)}</dd>
  <dt>${texts.review.holds}</dt>
  <dd>${unsafeHTML(card.holds)}</dd>
</dl>`;

const refutation = (card: Card): TemplateResult =>
  html`<div class="refutation" role="group" aria-label=${texts.review.card}>${facts(card)}</div>`;

const surprise = (card: Card): TemplateResult =>
  html`<div class="refutation sure" role="group" aria-label=${texts.review.card}>
    <p class="refutation-lead">${texts.review.sureButWrong}</p>
    ${facts(card)}
  </div>`;

/** What a review needs to know beside what the server tells. */
export interface Reviewed {
  review: Review;
  certainty: Certainty | null;
  /** When it was written by the device, ISO 8601, if it arrived after the end. */
  fromGrace?: string;
  /** Opens the question for another try; none: it stays as it is. */
  again?: (() => void) | null;
}

/** Someone was sure and not right, and there is a card that says why: it is read first. */
const isSurprise = ({ review, certainty }: Reviewed): boolean =>
  certainty === 'sure' && ['wrong', 'partly'].includes(review.outcome) && Boolean(review.refutation);

/** Everything under a graded question. The outcome can take the focus. */
export const reviewBlock = (reviewed: Reviewed): TemplateResult => {
  const { review, fromGrace } = reviewed;
  const first = isSurprise(reviewed);
  return html`
    <div class="review">
      ${review.refutation && first ? surprise(review.refutation) : nothing}
      ${outcome(reviewed, first)}
      ${fromGrace ? html`<p class="grace">${texts.review.fromGrace(clockTime(fromGrace))}</p>` : nothing}
      ${review.explanation ? html`<div class="explanation">${unsafeHTML(review.explanation)}</div>` : nothing}
      ${review.refutation && !first ? refutation(review.refutation) : nothing}
      ${
        review.passage
          ? html`<p class="passage"><a href=${review.passage.href}>${texts.review.passage(review.passage.label)}</a></p>`
          : nothing
      }
    </div>
  `;
};

const outcome = ({ review, certainty, again }: Reviewed, saidBefore: boolean): TemplateResult => html`
  <div class="outcome-line">
    <p class="outcome" tabindex="-1">
      <span class="sign ${signs[review.outcome]}">${texts.review.outcome[review.outcome]}</span>
      ${certainty && !saidBefore && review.outcome !== 'unanswered' ? html`<span class="said">${texts.review.said[certainty]}</span>` : nothing}
      ${review.worked ? html`<span class="worked">${review.worked}</span>` : nothing}
      ${
        review.points && review.outcome !== 'awaiting' && !review.worked?.endsWith(review.points)
          ? html`<span class="points">${texts.review.points(review.points)}</span>`
          : nothing
      }
    </p>
    ${again ? html`<button type="button" class="button" @click=${again}>${texts.question.again}</button>` : nothing}
  </div>
`;

/** After a check the outcome has the focus; a card above it is kept in view. */
export const focusOutcome = (question: Element): void => {
  const card = question.querySelector('.refutation.sure');
  question.querySelector<HTMLElement>('.outcome')?.focus({ preventScroll: card !== null });
  card?.scrollIntoView({ block: 'nearest' });
};
