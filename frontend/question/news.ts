import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import { longDate } from '../when';
import type { News } from './types';

/** How a corrected question is looked at. */
export type Look = 'seen' | 'corrected';

/** That the question was corrected, why, and what that did to the mark. */
export const newsNote = (news: News): TemplateResult => html`
  <div class="notice news" role="note" data-tone="accent">
    <p>${texts.news.corrected(longDate(news.at))} ${news.because}</p>
    ${consequence(news)}
  </div>
`;

const consequence = ({ remedy, before, after }: News): TemplateResult | typeof nothing => {
  if (remedy === 'DROP') {
    return html`<p>${texts.news.dropped}</p>`;
  }
  return before === after ? nothing : html`<p>${texts.news.mark(before, after)}</p>`;
};

/** Two buttons for two looks; nothing while there is only one. */
export const lookButtons = (news: News, look: Look, choose: (look: Look) => void): TemplateResult | typeof nothing =>
  news.review
    ? html`<div class="looks" role="group" aria-label=${texts.news.looks}>
        ${(['seen', 'corrected'] as const).map(
          (it) => html`<button type="button" aria-pressed=${it === look} @click=${() => choose(it)}>
            ${texts.news.look[it]}
          </button>`,
        )}
      </div>`
    : nothing;
