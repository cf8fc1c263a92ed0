import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import type { OutboxState } from './state';

/** What a learner reads about their answers. */
export interface Situation {
  state: OutboxState;
  /** How many answers it is about. */
  n: number;
  /** Whether they would survive a closed tab. */
  durable: boolean;
  /** Address of the sign-in page. */
  signIn: string;
}

export const outboxWords = ({ state, n, durable, signIn }: Situation): TemplateResult | string | typeof nothing => {
  const words = texts.outbox;
  switch (state.kind) {
    case 'idle':
      return nothing;
    case 'saved':
      return words.saved(clock(state.at));
    case 'sending':
      return words.sending;
    case 'waiting':
      return durable ? words.unkept(n) : html`<strong>${words.unkept(n)}</strong> ${words.unkeptHelp}`;
    case 'kept':
      return durable
        ? html`<strong>${words.kept(n)}</strong> ${words.keptHelp(n)}`
        : html`<strong>${words.unkept(n)}</strong> ${words.unkeptHelp}`;
    case 'signed-out':
      return html`<a href=${signIn}>${words.signIn}</a>${words.signInAfter(n)}`;
    case 'graded':
      return words.graded;
    case 'overtaken':
      return words.overtaken;
    case 'closed':
      return state.late ? words.late(state.late) : words.closed(n);
    case 'refused':
      return words.refused(state.why || words.refusedWhy);
  }
};

/** The learner's own time of day, for example 12:03. */
const clock = (at: string): string => {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':');
};
