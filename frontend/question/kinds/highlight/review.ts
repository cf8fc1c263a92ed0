import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { plain } from '../../plain';
import { feedback, sign } from '../../review-parts';
import type { HighlightView, ReviewedPhrase } from './types';
import { words } from './words';

type Standing = 'right' | 'wrong' | 'missed' | 'left';

/** What became of a phrase. */
export const standing = ({ marked, right }: ReviewedPhrase): Standing => {
  if (marked === right) {
    return marked === null ? 'left' : 'right';
  }
  return marked === null ? 'missed' : 'wrong';
};

/** A tick or a stop before the phrase in the text; the words stand in the list. */
export const phraseSign = (phrase: ReviewedPhrase): TemplateResult | typeof nothing => {
  const result = standing(phrase);
  return result === 'left'
    ? nothing
    : html`<span class="sign ${result === 'right' ? 'right' : 'not-yet'}" aria-hidden="true"></span>`;
};

/** The number by which a phrase in the text is found in the list below. */
export const phraseNumber = (phrases: ReviewedPhrase[], id: string): TemplateResult =>
  html`<span class="phrase-number">${phrases.findIndex((it) => it.id === id) + 1}</span>`;

/** All phrases in the order of the text: own mark, right mark, and why. */
export const reviewedPhrases = (
  view: HighlightView,
  phrases: ReviewedPhrase[],
  unanswered: boolean,
): TemplateResult => html`
  <ol class="highlight-list" role="list" aria-label=${words.list}>
    ${phrases.map(
      (phrase, index) => html`<li class="highlight-phrase" data-result=${standing(phrase)}>
        <span class="highlight-number" aria-hidden="true">${index + 1}</span>
        <div>
          <p class="highlight-words">${unsafeHTML(textOf(view, phrase.id))}</p>
          ${verdict(view, phrase, unanswered)} ${feedback(phrase.feedback)}
        </div>
      </li>`,
    )}
  </ol>
`;

const verdict = (view: HighlightView, phrase: ReviewedPhrase, unanswered: boolean): TemplateResult => {
  const named = view.marks.length > 1;
  const mark = nameOf(view, phrase.marked);
  const right = nameOf(view, phrase.right);
  switch (standing(phrase)) {
    case 'right':
      return sign('right', named ? words.rightAs(mark) : words.right);
    case 'wrong':
      if (phrase.right !== null) {
        return sign('not-yet', words.other(mark, right));
      }
      return sign('not-yet', named ? words.needlessAs(mark) : words.needless);
    case 'missed':
      return sign('not-yet', named ? words.missedAs(right) : words.missed);
    case 'left':
      // No sign: it earned nothing, and signs add up to the marks.
      return html`<span class="highlight-left">${unanswered ? words.leaveAlone : words.left}</span>`;
  }
};

const nameOf = (view: HighlightView, id: string | null): string =>
  plain(view.marks.find((mark) => mark.id === id)?.text ?? '');

const textOf = (view: HighlightView, id: string): string =>
  view.paragraphs.flat().find((piece) => piece.id === id)?.text ?? '';
