import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';
import { longDate } from '../when';
import type { Given } from './types';

/** That a person has marked the answer: who, when, why, and by which criteria. */
export const givenNote = (given: Given): TemplateResult => html`
  <div class="notice given" role="note" data-tone="accent">
    <p>${texts.given.marked(given.by, longDate(given.at), given.points)}</p>
    ${given.computed && given.computed !== given.points ? html`<p>${texts.given.instead(given.computed)}</p>` : nothing}
    ${
      given.criteria.length > 0
        ? html`<ul>
            ${given.criteria.map((it) => html`<li>${unsafeHTML(it.text)}: ${it.points}</li>`)}
          </ul>`
        : nothing
    }
    ${given.comment ? html`<p class="given-comment">${given.comment}</p>` : nothing}
  </div>
`;
