import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AnswerOutbox } from '../answer-outbox';
import type { SalientQuestion } from '../question/salient-question';
import { texts } from '../texts';
import { calm, hear, late, offline, page, pick, saved, server, silence, status } from './outbox-page';
import { find } from './page';
import { choice } from './samples';

/** What is still here when the attempt has been handed in. */

beforeEach(hear);
afterEach(silence);

const result = async (): Promise<AnswerOutbox> => {
  const page = Object.assign(document.createElement('salient-outbox') as AnswerOutbox, {
    attempt: 'try-1',
    handedIn: true,
  });
  const question = Object.assign(document.createElement('salient-question'), { questionId: choice.id, view: choice });
  page.append(question);
  document.body.replaceChildren(page);
  await calm();
  return page;
};

const leaveBehind = async () => {
  server.answerWith = offline;
  pick(await page(), 'hel');
  await calm();
  document.body.replaceChildren();
  await calm();
  server.sent = [];
};

test('once handed in, it still sends what was left behind, and tells that it came too late', async () => {
  await leaveBehind();
  server.answerWith = late;
  const it = await result();
  expect(server.sent).toMatchObject([[{ question: 'capital' }]]);
  expect(status(it).textContent).toBe(
    'This quiz has been handed in. 1 answer came after that; it is kept, but does not count.',
  );
  expect(status(it).dataset.state).toBe('closed');
  expect(localStorage.length).toBe(0);
});

test('once handed in, what the server had all along is called saved', async () => {
  await leaveBehind();
  server.answerWith = saved;
  const it = await result();
  expect(status(it).dataset.state).toBe('saved');
  expect(localStorage.length).toBe(0);
});

test('once handed in, the page shows what counted and not what came too late', async () => {
  await leaveBehind();
  const it = await result();
  expect(find<SalientQuestion>(it, 'salient-question').response).toBeNull();
  expect(status(it).dataset.state).toBe('kept');
  expect(it.pending).toBe(1);
});

test('once handed in with nothing left behind, it says nothing', async () => {
  expect(status(await result()).textContent?.trim()).toBe('');
});

test('two late answers are spoken of as two', () => {
  expect(texts.outbox.late(2)).toBe(
    'This quiz has been handed in. 2 answers came after that; they are kept, but do not count.',
  );
});
