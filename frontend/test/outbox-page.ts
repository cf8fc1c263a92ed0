import { vi } from 'vitest';
import '../answer-outbox';
import '../attempt';
import type { AnswerOutbox } from '../answer-outbox';
import { find, settled, show } from './page';
import { choice, number } from './samples';

export interface Sent {
  question: string;
  seq: number;
  response: unknown;
  certainty: string | null;
  flagged: boolean;
}

/** What the outbox delivered, and what the server says to it; `hear` and `silence` go around each test. */
export const server: { sent: Sent[][]; answerWith: (answers: Sent[]) => Promise<Response> } = {
  sent: [],
  answerWith: () => offline(),
};

const filed = (fate: string) => async (answers: Sent[]) =>
  new Response(
    JSON.stringify({
      saved: answers.map(({ question, seq }) => ({ question, seq, at: new Date(2026, 1, 3, 12, 3), fate })),
    }),
  );
export const saved = filed('kept');
export const late = filed('late');
export const offline = () => Promise.reject(new TypeError('Failed to fetch'));
export const code =
  (status: number, body: unknown = {}) =>
  async () =>
    new Response(JSON.stringify(body), { status });

export const hear = (): void => {
  vi.useFakeTimers();
  localStorage.clear();
  server.sent = [];
  server.answerWith = saved;
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    const { answers } = JSON.parse(String(init.body)) as { answers: Sent[] };
    server.sent.push(answers);
    return server.answerWith(answers);
  });
};

export const silence = async (): Promise<void> => {
  document.body.replaceChildren();
  await calm();
  vi.unstubAllGlobals();
  vi.useRealTimers();
};

export const page = async (acknowledged: Record<string, number> = {}, draftKey = ''): Promise<AnswerOutbox> => {
  const outbox = await show<AnswerOutbox>('salient-outbox');
  for (const view of [choice, number]) {
    outbox.append(Object.assign(document.createElement('salient-question'), { questionId: view.id, view }));
  }
  Object.assign(outbox, { attempt: 'try-1', acknowledged, draftKey });
  await calm();
  return outbox;
};

export const calm = async () => {
  await vi.advanceTimersByTimeAsync(0);
  await settled();
};

export const status = (outbox: AnswerOutbox) => find(outbox, '[role="status"]');
export const pick = (outbox: AnswerOutbox, id: string) =>
  find<HTMLInputElement>(outbox, `input[value="${id}"]`).click();

/** The same questions at the ends of a lesson, before there is an attempt. */
export const lesson = async (
  draftKey = 'tide+checks',
  before = '',
): Promise<{ outbox: AnswerOutbox; wanted: () => number }> => {
  const outbox = document.createElement('salient-outbox') as AnswerOutbox;
  let times = 0;
  outbox.addEventListener('attempt-wanted', () => {
    times += 1;
  });
  outbox.setAttribute('draft-key', draftKey);
  outbox.setAttribute('draft-keys-before', before);
  for (const view of [choice, number]) {
    const question = Object.assign(document.createElement('salient-question'), { view });
    question.setAttribute('question-id', view.id);
    outbox.append(question);
  }
  document.body.replaceChildren(outbox);
  await calm();
  return { outbox, wanted: () => times };
};
