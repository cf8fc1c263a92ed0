import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { feedback, sign } from '../../review-parts';
import type { MatchView, ReviewedPair } from './types';
import { words } from './words';

/** Graded pairs: every item keeps its place and says what was chosen, what is right and why. */
export const reviewedPairs = (view: MatchView, pairs: ReviewedPair[]): TemplateResult => html`
  <ul class="match" role="list" aria-label=${words.list}>
    ${view.items.map((item) => {
      const pair = pairs.find((it) => it.id === item.id);
      return pair ? reviewedPair(view, item.text, pair) : nothing;
    })}
  </ul>
`;

const reviewedPair = (view: MatchView, text: string, pair: ReviewedPair): TemplateResult => {
  const result = pair.chosen === null ? 'open' : pair.chosen === pair.right ? 'right' : 'wrong';
  return html`
    <li class="match-row" option-id=${pair.id} data-result=${result}>
      <div class="match-text">${unsafeHTML(text)}</div>
      ${result === 'right' ? sign('right', words.right) : sign('not-yet', result === 'open' ? words.leftOpen : words.wrong)}
      <dl class="match-pair">
        ${pair.chosen === null ? nothing : choice(words.yours, textOf(view, pair.chosen))}
        ${result === 'right' ? nothing : choice(words.answer, textOf(view, pair.right))}
      </dl>
      ${feedback(pair.feedback)}
    </li>
  `;
};

const choice = (name: string, text: string): TemplateResult => html`
  <div>
    <dt>${name}</dt>
    <dd>${unsafeHTML(text)}</dd>
  </div>
`;

const textOf = (view: MatchView, id: string): string => view.choices.find((it) => it.id === id)?.text ?? '';
