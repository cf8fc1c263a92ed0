import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import type { Plan } from './plan';

/** What can be done below the questions; null: not here. */
export interface Foot {
  previous: (() => void) | null;
  next: (() => void) | null;
  finishPart: (() => void) | null;
  finishing: boolean;
}

export const foot = ({ previous, next, finishPart, finishing }: Foot, plan: Plan): TemplateResult => html`
  ${finishPart ? partFinish(finishPart, finishing) : nothing}
  ${next ? nothing : undone(plan)}
  ${previous ? html`<button type="button" class="button" @click=${previous}>${texts.attempt.previous}</button>` : nothing}
  ${next ? html`<button type="button" class="button primary" @click=${next}>${texts.attempt.next}</button>` : nothing}
`;

const partFinish = (finish: () => void, busy: boolean): TemplateResult => html`
  <div class="part-finish">
    <button type="button" class="button" aria-describedby="part-finish-help" aria-disabled=${busy} @click=${finish}>
      ${texts.attempt.finishPart}
    </button>
    <p id="part-finish-help">${texts.attempt.finishPartHelp}</p>
  </div>
`;

/** What a learner may want to know before the hand-in. */
const undone = (plan: Plan): TemplateResult | typeof nothing => {
  const open = plan.open.map((it) => it.place + 1);
  const flagged = plan.stops.filter((it) => it.flagged).map((it) => it.place + 1);
  const lines = [
    open.length > 0 ? texts.attempt.open(open) : '',
    flagged.length > 0 ? texts.attempt.again(flagged) : '',
  ].filter(Boolean);
  return lines.length > 0 ? html`<p class="attempt-open">${lines.join(' ')}</p>` : nothing;
};
