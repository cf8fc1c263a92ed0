import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../countdown';
import type { Countdown } from '../countdown';
import { parted, push, rest } from './attempt-page';
import { calm, hear, offline, page, pick, saved, server, silence } from './outbox-page';
import { find, heard, settled } from './page';

const now = '2026-03-03T12:00:00Z';
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

beforeEach(() => {
  hear();
  window.history.replaceState(null, '', '/attempt/1');
});
afterEach(silence);

/** As in the head of the page: beside the attempt, not around it. */
const countdown = async (seconds: number): Promise<Countdown> => {
  const it = Object.assign(document.createElement('salient-countdown') as Countdown, { now, endsAt: later(seconds) });
  document.body.prepend(it);
  await settled();
  return it;
};
const pass = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settled();
};
const changeable = (it: Element) =>
  it.querySelectorAll('salient-question :is(input:not([disabled], [readonly]), .flag, .move)');

test('when time is over nothing can be changed, and the page says why', async () => {
  const it = await parted({ finishable: true });
  await countdown(3);
  expect(changeable(it).length).toBeGreaterThan(0);
  await pass(3);
  expect(changeable(it)).toHaveLength(0);
  const note = find(it, '.pause');
  expect(note.textContent).toContain('Time is over; what you wrote is being sent');
  expect(document.activeElement).toBe(note);
  await push(it, 'Next');
  expect(document.activeElement?.textContent).toContain('Question 2');
});

test('an answer given in time keeps its time, whatever is touched afterwards', async () => {
  server.answerWith = offline;
  const outbox = await page();
  const attempt = document.createElement('salient-attempt');
  attempt.append(...outbox.querySelectorAll('salient-question'));
  outbox.append(attempt);
  await countdown(3);
  pick(outbox, 'hel');
  await calm();
  const stored = localStorage.getItem('salient.outbox.try-1.capital');
  expect(stored).toContain('hel');
  await pass(4);
  for (const id of ['tku', 'sure']) {
    pick(outbox, id);
  }
  await calm();
  expect(localStorage.getItem('salient.outbox.try-1.capital')).toBe(stored);
});

test('more time gives the questions back, and the focus with them', async () => {
  const it = await parted();
  const clock = await countdown(3);
  await pass(3);
  Object.assign(clock, { now: later(3), endsAt: later(63) });
  await rest();
  await rest();
  expect(it.querySelector('.pause')).toBeNull();
  expect(changeable(it).length).toBeGreaterThan(0);
  expect(document.activeElement?.textContent).toContain('Question 1');
});

test('what another window has taken over stays so, and offers to go on here', async () => {
  const it = await parted({ frozen: true });
  await countdown(1);
  await pass(2);
  expect(it.querySelectorAll('.pause')).toHaveLength(1);
  expect(find(it, '.overtaken button').textContent?.trim()).toBe('Go on here');
});

test('the end is told again when answers that were held up have been delivered', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await countdown(1);
  const over = heard(document, 'time-over');
  await pass(1);
  expect(await outbox.flush()).toBe(false);
  expect(over).toHaveLength(1);
  server.answerWith = saved;
  await pass(30);
  expect(over).toHaveLength(2);
  await pass(60);
  expect(over).toHaveLength(2);
});

test('with time left, answers that were held up are only delivered', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await countdown(600);
  const over = heard(document, 'time-over');
  expect(await outbox.flush()).toBe(false);
  server.answerWith = saved;
  await pass(30);
  expect(outbox.pending).toBe(0);
  expect(over).toEqual([]);
});
