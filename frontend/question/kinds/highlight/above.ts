import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { HighlightView } from './types';
import { words } from './words';

/** What stands above the text: what the words should bear on, and how each mark looks. */

export const claimAbove = (claim: string): TemplateResult => html`<div class="highlight-claim">
  <p class="highlight-label">${words.claim}</p>
  <div>${unsafeHTML(claim)}</div>
</div>`;

export const legend = (view: HighlightView): TemplateResult => html`<ul
  class="highlight-legend"
  role="list"
  aria-label=${words.legend}
>
  ${view.marks.map(
    (mark, index) => html`<li><span class="phrase" data-mark=${index + 1}>${unsafeHTML(mark.text)}</span></li>`,
  )}
</ul>`;
