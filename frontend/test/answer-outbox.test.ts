import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../answer-outbox';
import '../attempt';
import type { AnswerOutbox } from '../answer-outbox';
import type { SalientQuestion } from '../question/salient-question';
import { find, gate, settled, show } from './page';
import { choice, choiceReview, number } from './samples';

interface Sent {
  question: string;
  seq: number;
  response: unknown;
  certainty: string | null;
}

let sent: Sent[][];
let answerWith: (answers: Sent[]) => Promise<Response>;

const saved = async (answers: Sent[]) =>
  new Response(
    JSON.stringify({ saved: answers.map(({ question, seq }) => ({ question, seq, at: new Date(2026, 1, 3, 12, 3) })) }),
  );
const offline = () => Promise.reject(new TypeError('Failed to fetch'));
const code =
  (status: number, body: unknown = {}) =>
  async () =>
    new Response(JSON.stringify(body), { status });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sent = [];
  answerWith = saved;
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    const { answers } = JSON.parse(String(init.body)) as { answers: Sent[] };
    sent.push(answers);
    return answerWith(answers);
  });
});

afterEach(async () => {
  document.body.replaceChildren();
  await calm();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = async (acknowledged: Record<string, number> = {}, draftKey = ''): Promise<AnswerOutbox> => {
  const outbox = await show<AnswerOutbox>('salient-outbox');
  for (const view of [choice, number]) {
    outbox.append(Object.assign(document.createElement('salient-question'), { questionId: view.id, view }));
  }
  Object.assign(outbox, { attempt: 'try-1', acknowledged, draftKey });
  await calm();
  return outbox;
};

const calm = async () => {
  await vi.advanceTimersByTimeAsync(0);
  await settled();
};

const status = (outbox: AnswerOutbox) => find(outbox, '[role="status"]');
const pick = (outbox: AnswerOutbox, id: string) => find<HTMLInputElement>(outbox, `input[value="${id}"]`).click();

test('says nothing before the first answer', async () => {
  expect(status(await page()).textContent?.trim()).toBe('');
});

test('says saved with the time of the acknowledgement', async () => {
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  expect(sent[0]).toMatchObject([
    { question: 'capital', response: { kind: 'choice', chosen: ['hel'] }, certainty: null },
  ]);
  expect(outbox.pending).toBe(0);
});

test('stores before it sends, and never says saved before the server does', async () => {
  const door = gate<Response>();
  answerWith = () => door.promise;
  const outbox = await page();
  pick(outbox, 'hel');
  expect(localStorage.getItem('salient.outbox.try-1.capital')).toContain('hel');
  await calm();
  expect(status(outbox).textContent).toBe('Saving');
  door.open(await saved(sent[0] ?? []));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('says plainly that answers are kept, and sends them when the network is back', async () => {
  answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  find<HTMLInputElement>(outbox, '#number-width').value = '5';
  find(outbox, '#number-width').dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(500);
  await settled();
  expect(status(outbox).dataset.state).toBe('kept');
  expect(status(outbox).textContent).toContain('2 answers kept on this device');
  answerWith = saved;
  window.dispatchEvent(new Event('online'));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('sends again when the page is looked at again', async () => {
  answerWith = code(401);
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('Sign in again to send 1 answer kept on this device');
  expect(find<HTMLAnchorElement>(outbox, '.status a').getAttribute('href')).toBe('/login');
  answerWith = saved;
  document.dispatchEvent(new Event('visibilitychange'));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('waits until typing pauses, but stores every letter', async () => {
  const outbox = await page();
  const field = find<HTMLInputElement>(outbox, '#number-width');
  for (const typed of ['1', '13', '137']) {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(localStorage.getItem('salient.outbox.try-1.width')).toContain(`"${typed}"`);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(sent.map(([it]) => it?.response)).toEqual([{ kind: 'number', typed: '137' }]);
});

test('shows and sends what an earlier visit left behind', async () => {
  const seq = 42;
  const response = { kind: 'choice', chosen: ['tre'] };
  localStorage.setItem(
    'salient.outbox.try-1.capital',
    JSON.stringify({
      attempt: 'try-1',
      question: 'capital',
      seq,
      response,
      certainty: 'sure',
      at: '2026-02-03T12:00:00Z',
    }),
  );
  const outbox = await page();
  const question = find<SalientQuestion>(outbox, '[question-id="capital"]');
  expect(question.response).toEqual(response);
  expect(find<HTMLInputElement>(question, 'input[value="sure"]').checked).toBe(true);
  expect(sent[0]).toMatchObject([{ question: 'capital', seq }]);
});

test('forgets what the server already has', async () => {
  localStorage.setItem(
    'salient.outbox.try-1.capital',
    JSON.stringify({ attempt: 'try-1', question: 'capital', seq: 42, response: null, certainty: null, at: '' }),
  );
  const outbox = await page({ capital: 42 });
  expect(outbox.pending).toBe(0);
  expect(sent).toEqual([]);
});

test('says that an answer after the hand-in did not count', async () => {
  answerWith = code(409, { reason: 'handed-in' });
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('handed in');
  expect(status(outbox).dataset.state).toBe('closed');
});

test('without storage it sends all the same, and does not claim to keep', async () => {
  const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('1 answer not saved yet');
  answerWith = saved;
  expect(await outbox.flush()).toBe(true);
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  blocked.mockRestore();
});

test('flush before handing in sends what is still waiting', async () => {
  const outbox = await page();
  const field = find<HTMLInputElement>(outbox, '#number-width');
  field.value = '7';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(outbox.pending).toBe(1);
  expect(await outbox.flush()).toBe(true);
  expect(outbox.pending).toBe(0);
});

const lesson = async (draftKey = 'tide+checks'): Promise<{ outbox: AnswerOutbox; wanted: () => number }> => {
  const outbox = document.createElement('salient-outbox') as AnswerOutbox;
  let times = 0;
  outbox.addEventListener('attempt-wanted', () => {
    times += 1;
  });
  outbox.setAttribute('draft-key', draftKey);
  for (const view of [choice, number]) {
    const question = Object.assign(document.createElement('salient-question'), { view });
    question.setAttribute('question-id', view.id);
    outbox.append(question);
  }
  document.body.replaceChildren(outbox);
  await calm();
  return { outbox, wanted: () => times };
};

test('before there is an attempt, an answer counts as not saved and flush does not claim otherwise', async () => {
  const { outbox, wanted } = await lesson();
  expect(await outbox.flush()).toBe(true);
  pick(outbox, 'hel');
  await calm();
  expect(wanted()).toBe(1);
  expect(outbox.pending).toBe(1);
  expect(status(outbox).textContent).toBe('1 answer not saved yet');
  expect(await outbox.flush()).toBe(false);
  expect(sent).toEqual([]);
});

test('flush called together with the attempt waits until the early answers are delivered', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  outbox.setAttribute('attempt', 'try-1');
  expect(await outbox.flush()).toBe(true);
  expect(sent).toMatchObject([[{ question: 'capital', response: { kind: 'choice', chosen: ['hel'] } }]]);
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  expect(localStorage.length).toBe(0);
});

test('flush called together with the attempt is false when the early answers do not get through', async () => {
  answerWith = offline;
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  outbox.setAttribute('attempt', 'try-1');
  expect(await outbox.flush()).toBe(false);
  expect(localStorage.getItem('salient.outbox.try-1.capital')).toContain('hel');
});

test('asks for an attempt again at the next answer, on waking and on flush', async () => {
  const { outbox, wanted } = await lesson();
  pick(outbox, 'hel');
  pick(outbox, 'tre');
  expect(wanted()).toBe(2);
  window.dispatchEvent(new Event('online'));
  expect(wanted()).toBe(3);
  await outbox.flush();
  expect(wanted()).toBe(4);
});

test('early answers survive a reload, are shown again and delivered', async () => {
  pick((await lesson()).outbox, 'hel');
  const { outbox, wanted } = await lesson();
  expect(find<SalientQuestion>(outbox, '[question-id="capital"]').response).toEqual({
    kind: 'choice',
    chosen: ['hel'],
  });
  expect(wanted()).toBe(1);
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(sent).toMatchObject([[{ question: 'capital', response: { kind: 'choice', chosen: ['hel'] } }]]);
});

test('early answers are delivered when the reloaded page has an attempt already', async () => {
  pick((await lesson()).outbox, 'hel');
  document.body.replaceChildren();
  await page({ capital: 7 }, 'tide+checks');
  expect(sent).toMatchObject([[{ question: 'capital' }]]);
  expect(localStorage.length).toBe(0);
});

test('early answers of another lesson or another learner stay where they are', async () => {
  pick((await lesson('tide+checks.mine')).outbox, 'hel');
  const { outbox, wanted } = await lesson('tide+checks.yours');
  expect(outbox.pending).toBe(0);
  expect(wanted()).toBe(0);
});

test('an early answer to a question that the lesson no longer asks is let go', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  find(outbox, '[question-id="capital"]').remove();
  outbox.setAttribute('attempt', 'try-1');
  expect(await outbox.flush()).toBe(true);
  expect(sent).toEqual([]);
});

test('an answer kept here is sent on top of what another device has saved meanwhile', async () => {
  answerWith = offline;
  pick(await page(), 'hel');
  await calm();
  document.body.replaceChildren();
  await calm();
  const ahead = Date.now() + 60_000;
  answerWith = saved;
  const outbox = await page({ capital: ahead });
  expect(sent.at(-1)).toMatchObject([{ seq: ahead + 1, response: { kind: 'choice', chosen: ['hel'] } }]);
  expect(outbox.pending).toBe(0);
});

test('what is kept does not overwrite a question that has been graded', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  const question = find<SalientQuestion>(outbox, '[question-id="capital"]');
  const response = { kind: 'choice' as const, chosen: ['tku'] };
  Object.assign(question, { response, review: choiceReview });
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(question.response).toEqual(response);
});

test('once handed in, it tells how many answers came too late and lets them go', async () => {
  answerWith = offline;
  pick(await page(), 'hel');
  await calm();
  document.body.replaceChildren();
  await calm();
  sent = [];
  const result = Object.assign(document.createElement('salient-outbox') as AnswerOutbox, {
    attempt: 'try-1',
    handedIn: true,
  });
  document.body.append(result);
  await calm();
  expect(status(result).textContent).toContain('1 answer came after that and did not count');
  expect(status(result).dataset.state).toBe('closed');
  expect(localStorage.length).toBe(0);
  expect(sent).toEqual([]);
});

test('once handed in with nothing left behind, it says nothing', async () => {
  const result = Object.assign(document.createElement('salient-outbox') as AnswerOutbox, {
    attempt: 'try-1',
    handedIn: true,
  });
  document.body.append(result);
  await calm();
  expect(status(result).textContent?.trim()).toBe('');
});
