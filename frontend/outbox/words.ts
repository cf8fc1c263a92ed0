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
      if (state.unable) {
        return html`<strong>${durable ? words.kept(n) : words.unkept(n)}</strong> ${words.unable}`;
      }
      return durable
        ? html`<strong>${words.kept(n)}</strong> ${words.keptHelp(n)}`
        : html`<strong>${words.unkept(n)}</strong> ${words.unkeptHelp}`;
    case 'signed-out':
      return html`${signInLink(signIn)}${durable ? words.signInAfter(n) : words.signInUnkept(n)}
        <span id=${helpId}>${words.signInHelp}</span> ${durable ? nothing : words.unkeptHelp}`;
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

const helpId = 'outbox-sign-in';

/** In a tab of its own, so that the answers here stay where they are, and are sent when this one is looked at again. */
const signInLink = (href: string): TemplateResult =>
  html`<a href=${href} target="_blank" rel="noopener" aria-describedby=${helpId}>${texts.outbox.signIn}</a>`;

/** The learner's own time of day, for example 12:03. */
const clock = (at: string): string => {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':');
};
