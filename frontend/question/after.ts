import { html, nothing, type TemplateResult } from 'lit';
import { fire } from './fire';
import './objection';
import type { QuestionProperties } from './properties';
import { reviewBlock } from './review-parts';
import type { Review } from './types';

/** What follows the answer once it is graded: the review, another try, a word to the instructor. */
export const afterwards = (question: QuestionProperties, review: Review): TemplateResult => {
  const { certaintyChosen: certainty, fromGrace, name, objection, reply } = question;
  const again =
    question.retriable && !question.frozen ? () => fire(question, 'retry-wanted', { question: name }) : null;
  return html`
    ${reviewBlock({ review, certainty, fromGrace, again })}
    ${
      question.objectable || objection
        ? html`<salient-objection .question=${name} .sent=${objection} .reply=${reply}></salient-objection>`
        : nothing
    }
  `;
};
