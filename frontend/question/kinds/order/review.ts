import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { feedback, sign } from '../../review-parts';
import type { OrderReview, OrderView, ReviewedItem } from './types';
import { words } from './words';

/** A graded order: every item stays where the learner put it and says where it belongs. */
export const reviewedOrder = (view: OrderView, review: OrderReview): TemplateResult => {
  const items = [...(review.items ?? [])].sort((a, b) => (a.given ?? a.right) - (b.given ?? b.right));
  return html`
    ${view.from ? html`<p class="order-end">${view.from}</p>` : nothing}
    <ol class="order" role="list" aria-label=${words.list}>
      ${items.map(reviewedItem)}
    </ol>
    ${view.to ? html`<p class="order-end">${view.to}</p>` : nothing} ${feedback(review.feedback)}
  `;
};

const reviewedItem = (item: ReviewedItem): TemplateResult => html`
  <li class="order-item" option-id=${item.id} data-result=${resultOf(item)}>
    <span class="order-place" aria-hidden="true">${item.given ?? item.right}</span>
    <span class="order-text">${unsafeHTML(item.text)}</span>
    ${signOf(item)} ${feedback(item.feedback)}
  </li>
`;

const resultOf = (item: ReviewedItem): string =>
  item.given === null ? 'open' : item.given === item.right ? 'right' : 'wrong';

const signOf = (item: ReviewedItem): TemplateResult => {
  if (item.given === null) {
    return sign('right', words.belongs(item.right));
  }
  return item.given === item.right ? sign('right', words.right) : sign('not-yet', words.wrong(item.given, item.right));
};
