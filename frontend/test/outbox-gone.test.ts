import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, code, hear, offline, page, pick, saved, server, silence, status } from './outbox-page';

beforeEach(hear);
afterEach(silence);

test.each([
  ['offline', offline],
  ['signed out', code(401)],
])('once it is gone from the page it tries a last time and then rests: %s', async (_name, answer) => {
  server.answerWith = answer;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  const before = server.sent.length;
  outbox.remove();
  await calm();
  expect(server.sent).toHaveLength(before + 1);
  expect(vi.getTimerCount()).toBe(0);
  expect(localStorage.getItem('salient.outbox.try-1.capital')).toContain('hel');
});

test('answers that are only in memory are sent all the same', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  outbox.remove();
  await calm();
  server.answerWith = saved;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(outbox.pending).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('moved to another place on the page it goes on', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  document.body.append(outbox);
  await calm();
  server.answerWith = saved;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('with another attempt, nothing more is sent for the one before', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  outbox.attempt = 'try-2';
  await calm();
  expect(vi.getTimerCount()).toBe(0);
});
