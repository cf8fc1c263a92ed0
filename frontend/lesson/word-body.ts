import { html, type TemplateResult } from 'lit';
import { texts } from '../texts';
import { panelTop } from './claim-body';

/** A word or a place that a lesson explains; all of it plain text in the server's words. */
export interface LessonWord {
  /** As on its links: its entry among all words. */
  href: string;
  kind: 'term' | 'place';
  name: string;
  text: string;
}

/** The inside of the panel. */
export const wordBody = (word: LessonWord, close: () => void): TemplateResult => html`
  ${panelTop(texts.claim[word.kind], close)}
  <p class="claim-statement" id="claim-panel-word">${word.name}</p>
  <p id="claim-panel-text">${word.text}</p>
  <p class="claim-more"><a href=${word.href}>${texts.claim.glossary}</a></p>
`;
