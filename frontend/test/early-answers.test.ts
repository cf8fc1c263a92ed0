import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SalientQuestion } from '../question/salient-question';
import { calm, hear, lesson, offline, page, pick, server, silence, status } from './outbox-page';
import { find } from './page';

beforeEach(hear);
afterEach(silence);

test('before there is an attempt, an answer counts as not saved and flush does not claim otherwise', async () => {
  const { outbox, wanted } = await lesson();
  expect(await outbox.flush()).toBe(true);
  pick(outbox, 'hel');
  await calm();
  expect(wanted()).toBe(1);
  expect(outbox.pending).toBe(1);
  expect(status(outbox).textContent).toBe('1 answer not saved yet');
  expect(await outbox.flush()).toBe(false);
  expect(server.sent).toEqual([]);
});

test('flush called together with the attempt waits until the early answers are delivered', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  outbox.setAttribute('attempt', 'try-1');
  expect(await outbox.flush()).toBe(true);
  expect(server.sent).toMatchObject([[{ question: 'capital', response: { kind: 'choice', chosen: ['hel'] } }]]);
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  expect(localStorage.length).toBe(0);
});

test('flush called together with the attempt is false when the early answers do not get through', async () => {
  server.answerWith = offline;
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
  expect(server.sent).toMatchObject([[{ question: 'capital', response: { kind: 'choice', chosen: ['hel'] } }]]);
});

test('early answers are delivered when the reloaded page has an attempt already', async () => {
  pick((await lesson()).outbox, 'hel');
  document.body.replaceChildren();
  await page({ capital: 7 }, 'tide+checks');
  expect(server.sent).toMatchObject([[{ question: 'capital' }]]);
  expect(localStorage.length).toBe(0);
});

test('early answers of another lesson or another learner stay where they are', async () => {
  pick((await lesson('tide+checks.mine')).outbox, 'hel');
  const { outbox, wanted } = await lesson('tide+checks.yours');
  expect(outbox.pending).toBe(0);
  expect(wanted()).toBe(0);
});

test('early answers of the guest one was before are brought along', async () => {
  pick((await lesson('tide+checks.guest')).outbox, 'hel');
  document.body.replaceChildren();
  const { outbox, wanted } = await lesson('tide+checks.account', 'tide+checks.guest tide+checks.other');
  expect(find<SalientQuestion>(outbox, '[question-id="capital"]').response).toEqual({
    kind: 'choice',
    chosen: ['hel'],
  });
  expect(wanted()).toBe(1);
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(server.sent).toMatchObject([[{ question: 'capital' }]]);
  expect(localStorage.length).toBe(0);
});

test('of two early answers to a question the one that was given last stays, whoever gave it', async () => {
  pick((await lesson('tide+checks.account')).outbox, 'tre');
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(5000);
  pick((await lesson('tide+checks.guest')).outbox, 'hel');
  document.body.replaceChildren();
  await vi.advanceTimersByTimeAsync(5000);
  const { outbox } = await lesson('tide+checks.account', 'tide+checks.guest');
  expect(find<SalientQuestion>(outbox, '[question-id="capital"]').response).toMatchObject({ chosen: ['hel'] });
});

test('an early answer is delivered with the moment it was given, not that of its delivery', async () => {
  const given = new Date().toISOString();
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  await vi.advanceTimersByTimeAsync(60_000);
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(server.sent).toMatchObject([[{ question: 'capital', at: given }]]);
});

test('an early answer to a question that the lesson no longer asks is let go', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  find(outbox, '[question-id="capital"]').remove();
  outbox.setAttribute('attempt', 'try-1');
  expect(await outbox.flush()).toBe(true);
  expect(server.sent).toEqual([]);
});
