import { html, nothing } from 'lit';
import { texts } from '../texts';
import type { QuestionProperties } from './properties';
import type { QuestionView } from './types';

/** What stands above the prompt. */
export const questionTop = (question: QuestionProperties, view: QuestionView, flag: () => void) => {
  const { kicker } = question;
  const head = line(question, view);
  const flagging = mark(question, flag);
  if (!kicker && head === nothing && flagging === nothing) {
    return nothing;
  }
  return html`<div class="question-top">
    <div>${kicker ? html`<p class="kicker">${kicker}</p>` : nothing} ${head}</div>
    ${flagging}
  </div>`;
};

const line = ({ number, total, level, tries }: QuestionProperties, view: QuestionView) => {
  const again = tries > 0 ? texts.question.tries(tries + 1) : '';
  if (number > 0) {
    return html`<p class="question-head" role="heading" aria-level=${level} tabindex="-1">
      ${texts.question.head(number, total)}
      <span class="question-points">· ${texts.question.points(view.points)}</span>
      ${again ? html`<span class="question-tries">· ${again}</span>` : nothing}
    </p>`;
  }
  return again ? html`<p class="question-tries">${again}</p>` : nothing;
};

/** A toggle while the question is open; only the sign once it is not. */
const mark = ({ flaggable, flagged, locked }: QuestionProperties, flag: () => void) => {
  if (locked) {
    return flagged ? html`<span class="flagged">${texts.question.flagged}</span>` : nothing;
  }
  return flaggable
    ? html`<button type="button" class="flag" aria-pressed=${flagged} @click=${flag}>${texts.question.flag}</button>`
    : nothing;
};
