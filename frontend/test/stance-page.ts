import { vi } from 'vitest';
import type { Own } from '../stance/types';

/** A server that keeps answers to one poll or decision, and can be out of reach. */
export class StanceServer {
  own: Own = { owner: 'me', answers: {}, shifts: [] };
  down = false;
  readonly sent: { owner: string; answers: { step: string; pick: string; seq: number }[] }[] = [];
  /** What it hands out once both steps of a decision are stored. */
  record: Own['record'];

  constructor() {
    vi.stubGlobal('fetch', (_: string, options: RequestInit) => this.reply(options));
  }

  private async reply(options: RequestInit): Promise<Response> {
    if (this.down) {
      throw new TypeError('no network');
    }
    if (options.method !== 'POST') {
      const told = this.own.answers.expected && this.record ? { record: this.record } : {};
      return Response.json({ ...structuredClone(this.own), ...told });
    }
    const delivery = JSON.parse(String(options.body));
    if (delivery.owner !== this.own.owner) {
      return new Response(null, { status: 404 });
    }
    this.sent.push(delivery);
    for (const answer of delivery.answers) {
      this.own.answers[answer.step as 'before'] = answer;
    }
    const at = '2026-09-01T12:03:00Z';
    const saved = delivery.answers.map((it: { step: string; seq: number }) => ({
      question: it.step,
      seq: it.seq,
      at,
      fate: 'kept',
    }));
    return Response.json({ saved });
  }
}

const group = (name: string, question: string, values: string[]): string =>
  `<fieldset><legend>${question}</legend>${values
    .map(
      (it) =>
        `<label><input type="radio" name="${name}" value="${it}"><span><span class="stance-words">Says ${it}</span></span></label>`,
    )
    .join('')}</fieldset>`;

const button = '<button type="submit" disabled class="button">Keep</button>';

export const poll = (step: string): string => `<salient-poll lesson="sea" block="wall" step="${step}"><form>
  ${group(`${step}-position`, 'Should it?', ['yes', 'no', 'open'])}${group(`${step}-certainty`, 'How certain?', ['low', 'high'])}
  ${group(`${step}-reason`, 'What weighs most?', ['price', 'storms'])}<p class="stance-note">Private.</p>${button}</form></salient-poll>`;

export const decision = `<salient-claims><salient-decision lesson="sea" block="harbour">
  <form data-step="choice">${group('choice', 'Which course?', ['build', 'wait'])}<textarea></textarea>${button}</form>
  <form data-step="expected" hidden>${group('expected', 'Which result?', ['storm', 'calm'])}${button}</form>
  <div class="decision-record" hidden></div></salient-decision></salient-claims>`;
