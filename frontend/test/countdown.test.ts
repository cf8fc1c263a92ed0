import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../countdown';
import type { Countdown } from '../countdown';
import { find, heard, settled, show } from './page';

const now = '2026-03-03T12:00:00Z';
const later = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const left = (seconds: number) => show<Countdown>('salient-countdown', { now, endsAt: later(seconds) });
const words = (it: Countdown) => find(it, '[role="timer"]').textContent?.trim();
const said = (it: Countdown) => find(it, '[aria-live="polite"]').textContent;
const pass = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settled();
};

test.each([
  [2 * 86_400 + 4 * 3_600, '2 days 4 hours left'],
  [86_400 + 3_600, '1 day 1 hour left'],
  [86_400, '1 day left'],
  [86_399, '1 day left'],
  [3 * 3_600 + 20 * 60, '3 hours 20 min left'],
  [3_600, '1 hour left'],
  [12 * 60, '12 min left'],
  [11 * 60 + 1, '12 min left'],
  [121, '3 min left'],
  [120, '2 min left'],
  [105, '1:45 left'],
  [9, '0:09 left'],
  [0, 'Time is over'],
  [-5, 'Time is over'],
])('%i seconds are written as people say them', async (seconds, text) => {
  expect(words(await left(seconds))).toBe(text);
});

test('counts by the server’s clock, whatever the device thinks the time is', async () => {
  vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
  const it = await left(12 * 60);
  expect(words(it)).toBe('12 min left');
  vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
  await pass(60);
  expect(words(it)).toBe('11 min left');
});

test('changes once a minute, and under two minutes every second', async () => {
  const it = await left(4 * 60 + 30);
  let updates = 0;
  const seen: (string | undefined)[] = [];
  const watch = new MutationObserver(() => {
    updates += 1;
  });
  watch.observe(it, { childList: true, characterData: true, subtree: true });
  for (const seconds of [29, 1, 60, 59, 1, 1, 1]) {
    await pass(seconds);
    seen.push(words(it));
  }
  expect(seen).toEqual([
    '5 min left',
    '4 min left',
    '3 min left',
    '3 min left',
    '2 min left',
    '1:59 left',
    '1:58 left',
  ]);
  expect(updates).toBeLessThan(8);
});

test('is drawn at most once a second near the end', async () => {
  const it = await left(100);
  const drawn = vi.spyOn(it, 'render');
  await pass(10);
  expect(drawn.mock.calls.length).toBeLessThanOrEqual(10);
  expect(words(it)).toBe('1:30 left');
});

test('is read out at ten, five and one minutes and at the end, and at no other time', async () => {
  const it = await left(12 * 60);
  const heardAt: (string | null)[] = [];
  expect(said(it)).toBe('');
  for (let passed = 1; passed <= 12 * 60; passed += 1) {
    await pass(1);
    if (said(it) !== heardAt.at(-1) && said(it)) {
      heardAt.push(said(it));
    }
  }
  expect(heardAt).toEqual(['10 minutes left', '5 minutes left', '1 minute left', 'Time is over']);
});

test('a page that opens with little time left is not read out', async () => {
  expect(said(await left(240))).toBe('');
});

test('at the end it says so and tells once', async () => {
  const it = await left(3);
  const over = heard(document.body, 'time-over');
  await pass(2);
  expect(over).toHaveLength(0);
  await pass(1);
  expect(words(it)).toBe('Time is over');
  await pass(60);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(over).toHaveLength(1);
});

test('more time starts it again, and its end is told again', async () => {
  const it = await left(3);
  const over = heard(document.body, 'time-over');
  await pass(3);
  Object.assign(it, { now: later(3), endsAt: later(63) });
  await settled();
  expect(words(it)).toBe('1:00 left');
  await pass(60);
  expect(over).toHaveLength(2);
});

test('a clock that was set forward ends nothing: the server’s time sets it right, and the end is told when it comes', async () => {
  const it = await left(600);
  const over = heard(document.body, 'time-over');
  const given = heard(document.body, 'time-given');
  vi.setSystemTime(Date.now() + 3_600_000);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(words(it)).toBe('Time is over');
  expect([over.length, given.length]).toEqual([1, 0]);
  it.now = later(1);
  await settled();
  expect(words(it)).toBe('10 min left');
  expect([over.length, given.length]).toEqual([1, 1]);
  await pass(599);
  expect(words(it)).toBe('Time is over');
  expect([over.length, given.length]).toEqual([2, 1]);
});

test('a laptop that slept is set right by a fresh time from the server', async () => {
  const it = await left(30 * 60);
  await pass(60);
  expect(words(it)).toBe('29 min left');
  it.now = later(26 * 60);
  await settled();
  expect(words(it)).toBe('4 min left');
  expect(said(it)).toBe('4 minutes left');
});

test('one that counted on in its sleep is right as soon as it is looked at', async () => {
  const it = await left(30 * 60);
  const clock = performance.now() + 25 * 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(clock);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(words(it)).toBe('5 min left');
});

test('takes its times as attributes too, and says nothing without them', async () => {
  const it = await show<Countdown>('salient-countdown');
  expect(it.textContent?.trim()).toBe('');
  it.setAttribute('now', now);
  it.setAttribute('ends-at', later(600));
  await settled();
  expect(words(it)).toBe('10 min left');
});

test('does not tick when it is no longer on the page', async () => {
  const it = await left(60);
  it.remove();
  expect(vi.getTimerCount()).toBe(0);
});
