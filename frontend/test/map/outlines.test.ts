import { expect, test, vi } from 'vitest';
import { outlinesOf } from '../../map/outlines';

/** The outlines are large; a busy machine takes its time. */
vi.setConfig({ testTimeout: 30_000 });

const box = { width: 400, height: 300 };

test('draws coasts and borders inside the picture', async () => {
  const draw = await outlinesOf({ west: -10, east: 60, south: 30, north: 70 });
  const { land, borders } = draw(box);
  expect(land.length).toBeGreaterThan(1000);
  expect(borders.length).toBeGreaterThan(1000);
  const numbers = land.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-3);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(403);
});

test('a frame within a country is all land, without borders', async () => {
  const draw = await outlinesOf({ west: -55, east: -54, south: -12, north: -11 });
  expect(draw(box).land).not.toBe('');
  expect(draw(box).borders).toBe('');
});

test('the line across the neck of Crimea is drawn as disputed, others are not', async () => {
  const crimea = (await outlinesOf({ west: 32.5, east: 35.5, south: 44.5, north: 46.5 }))(box);
  expect(crimea.disputed).not.toBe('');
  expect(crimea.borders).toBe('');
  const alps = (await outlinesOf({ west: 5, east: 15, south: 44, north: 48 }))(box);
  expect(alps.disputed).toBe('');
  expect(alps.borders).not.toBe('');
});

test('wide frames have the same from the coarse outlines', async () => {
  const wide = (await outlinesOf({ west: -20, east: 80, south: 0, north: 70 }))(box);
  expect(wide.disputed).not.toBe('');
});
