import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import { certaintyWords } from './certainty';
import './hints';
import type { QuestionProperties } from './properties';
import type { Certainty, QuestionView } from './types';

/** What a learner can do beside the answer while it is not graded. */
export interface Doings {
  sure(certainty: Certainty): void;
  check(): void;
  /** Whether there is something to check. */
  ready: boolean;
}

/** The marking rule, hints, certainty and the check, in this order. */
export const beforehand = (question: QuestionProperties, view: QuestionView, doings: Doings): TemplateResult => html`
  ${view.marking ? html`<p class="marking">${view.marking}</p>` : nothing}
  ${hints(question, view)}
  ${view.certainty ? certaintyWords(view.id, question.certaintyChosen, question.locked, (it) => doings.sure(it)) : nothing}
  ${
    question.checkable
      ? html`<p class="check-bar">
          <button type="button" class="button primary" ?disabled=${!doings.ready} @click=${() => doings.check()}>
            ${texts.question.check}
          </button>
        </p>`
      : nothing
  }
`;

const hints = ({ name, hints, locked }: QuestionProperties, view: QuestionView): TemplateResult | typeof nothing =>
  !locked && (view.hints || hints.length > 0)
    ? html`<salient-hints .question=${name} .hints=${hints} .costs=${view.hints ?? []}></salient-hints>`
    : nothing;
