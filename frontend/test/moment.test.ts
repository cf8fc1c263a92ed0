import { expect, test } from 'vitest';
import '../moment';
import type { Moment } from '../moment';
import { find, show } from './page';

const at = '2026-03-03T17:00:00Z';
const said = async (more: Partial<Moment>) =>
  (await show<Moment>('salient-moment', { at, ownZone: 'Europe/Berlin', ...more })).textContent;

test('tells the learner’s own time and that of the class', async () => {
  expect(await said({ zone: 'Europe/Helsinki' })).toBe(
    '3 March 2026, 18:00 your time (Europe/Berlin); 19:00 in the class (Europe/Helsinki)',
  );
});

test('names the day of the class where it is another', async () => {
  expect(await said({ zone: 'Asia/Tokyo' })).toBe(
    '3 March 2026, 18:00 your time (Europe/Berlin); 4 March 2026, 02:00 in the class (Asia/Tokyo)',
  );
});

test.each([['Europe/Berlin'], ['Europe/Vienna'], ['']])('class in “%s”: the same time is told once', async (zone) => {
  expect(await said({ zone })).toBe('3 March 2026, 18:00 (Europe/Berlin)');
});

test('zones that differ only in summer are compared at that moment', async () => {
  const zone = 'Africa/Lagos';
  expect(await said({ zone })).toBe('3 March 2026, 18:00 (Europe/Berlin)');
  expect(await said({ zone, at: '2026-07-03T17:00:00Z' })).toBe(
    '3 July 2026, 19:00 your time (Europe/Berlin); 18:00 in the class (Africa/Lagos)',
  );
});

test('midnight is 00:00', async () => {
  expect(await said({ at: '2026-03-03T23:00:00Z' })).toBe('4 March 2026, 00:00 (Europe/Berlin)');
});

test('a zone that this browser does not know is left out', async () => {
  expect(await said({ zone: 'Moon/Tranquillity' })).toBe('3 March 2026, 18:00 (Europe/Berlin)');
});

test('without a zone of its own it takes the device’s', async () => {
  expect(await said({ ownZone: '' })).toContain(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test('machines can read it, and nonsense is not shown', async () => {
  const it = await show<Moment>('salient-moment', { at, ownZone: 'UTC' });
  expect(find(it, 'time').getAttribute('datetime')).toBe('2026-03-03T17:00:00.000Z');
  expect(await said({ at: 'soon' })).toBe('');
});
