import { expect, test } from 'vitest';
import { digitsOf, stepFor, ticks } from '../../map/graticule';
import { type Placed, placed } from '../../map/labels';
import { inside, km, nearest, rounded, stepped } from '../../map/places';
import { boxFor, Sheet, whole } from '../../map/projection';
import { scaleLength } from '../../map/tools';
import { coordinates, direction, distance, whereabouts } from '../../map/whereabouts';

/** The pure parts of the map; the server's tests hold the same distances and directions. */

const frame = { west: 10, east: 20, south: 50, north: 55 };
const at = (lat: number, lon: number) => ({ lat, lon });

test.each([
  [0, 0, 0, 90, 10007.557],
  [90, 0, -90, 0, 20015.115],
  [0, 179.5, 0, -179.5, 111.195],
  [60.17, 24.94, 59.44, 24.75, 81.865],
  [51.5, -0.12, 48.86, 2.35, 342.165],
])('from %d, %d to %d, %d', (lat, lon, otherLat, otherLon, length) => {
  expect(km(at(lat, lon), at(otherLat, otherLon))).toBeCloseTo(length, 2);
});

test.each([
  [51, 10, 'north'],
  [51, 11.6, 'north-east'],
  [50, 11, 'east'],
  [49, 11.6, 'south-east'],
  [49, 10, 'south'],
  [49, 8.4, 'south-west'],
  [50, 9, 'west'],
  [51, 8.4, 'north-west'],
  [50, 110, 'east'],
])('%d, %d lies %s', (lat, lon, words) => {
  expect(direction(at(50, 10), at(lat, lon))).toBe(words);
});

test.each([
  [0.04, '0 km'],
  [0.26, '0.3 km'],
  [1, '1 km'],
  [4.21, '4.2 km'],
  [9.94, '9.9 km'],
  [9.96, '10 km'],
  [45.4, '45 km'],
  [999.6, '1,000 km'],
  [12345, '12,345 km'],
])('%d km in words', (length, words) => {
  expect(distance(length)).toBe(words);
});

test('coordinates are finer the smaller the map', () => {
  expect(coordinates(at(50.934, -35.3), frame)).toBe('50.9° N, 35.3° W');
  expect(coordinates(at(-50.934, 35.3), { ...frame, east: 12 })).toBe('50.93° S, 35.30° E');
  expect(coordinates(at(50.934, 0), { ...frame, east: 10.2 })).toBe('50.934° N, 0.000°');
});

test('a place lies so far from the nearest label', () => {
  const labels = [
    { ...at(51, 11), name: 'Alder' },
    { ...at(54, 19), name: 'Birch' },
  ];
  expect(nearest(at(53, 18), labels)?.name).toBe('Birch');
  expect(whereabouts(at(53, 19), frame, labels)).toBe('53.0° N, 19.0° E, 111 km south of Birch');
  expect(whereabouts(at(51.001, 11), frame, labels)).toBe('51.0° N, 11.0° E, at Alder');
  expect(whereabouts(at(53, 19), frame, [])).toBe('53.0° N, 19.0° E');
});

test.each([
  ['ArrowUp', false, 52.625, 15],
  ['ArrowDown', false, 52.375, 15],
  ['ArrowLeft', false, 52.5, 14.5],
  ['ArrowRight', true, 52.5, 15.1],
  ['ArrowUp', true, 52.525, 15],
])('%s steps over the map (fine: %s)', (key, fine, lat, lon) => {
  const wide = { ...frame, east: 30 };
  expect(stepped(at(52.5, 15), key, fine, wide, wide)).toEqual(at(lat, lon));
});

test('steps are smaller when less is shown, stop at the frame, and other keys are none', () => {
  expect(stepped(at(52.5, 15), 'ArrowRight', false, { ...frame, west: 14, east: 16 }, frame)).toEqual(at(52.5, 15.05));
  expect(stepped(at(55, 20), 'ArrowUp', false, frame, frame)).toEqual(at(55, 20));
  expect(stepped(at(55, 20), 'ArrowRight', false, frame, frame)).toEqual(at(55, 20));
  expect(stepped(at(55, 20), 'Home', false, frame, frame)).toBeNull();
});

test('edges belong to the frame; places have three decimals and no minus nought', () => {
  expect(inside(frame, at(50, 20))).toBe(true);
  expect(inside(frame, at(49.999, 20))).toBe(false);
  expect(rounded(at(52.12349, -0.0001))).toEqual(at(52.123, 0));
});

test.each([
  [{ west: -60, east: 60, south: 0, north: 30 }, 300],
  [{ west: -82, east: -62, south: -56, north: -16 }, 400],
  [{ west: 10, east: 20, south: 50, north: 57 }, 400],
])('the picture is between square and 4:3', (shown, height) => {
  expect(Math.abs(boxFor(shown, 400).height - height)).toBeLessThanOrEqual(height === 300 ? 0 : 100);
  expect(boxFor(shown, 400).height).toBeGreaterThanOrEqual(300);
  expect(boxFor(shown, 400).height).toBeLessThanOrEqual(400);
});

test('a point of the picture is the place that was put there, at any zoom', () => {
  const box = boxFor(frame, 640);
  for (const sight of [whole, { zoom: 4, x: 0.3, y: 0.6 }]) {
    const sheet = new Sheet(frame, box, sight);
    const { lat, lon } = sheet.place(sheet.point(at(51.7, 12.3)));
    expect(lat).toBeCloseTo(51.7, 6);
    expect(lon).toBeCloseTo(12.3, 6);
  }
});

test('zoom and moves never leave the picture', () => {
  const sheet = new Sheet(frame, boxFor(frame, 640), whole);
  expect(sheet.around(at(50, 10), 99)).toMatchObject({ zoom: 8, x: 0.0625, y: 0.9375 });
  expect(sheet.around(at(50, 10), 0.5)).toEqual(whole);
  const near = new Sheet(frame, sheet.box, { zoom: 2, x: 0.25, y: 0.25 });
  expect(near.moved(-0.5, -0.5)).toEqual({ zoom: 2, x: 0.25, y: 0.25 });
  expect(near.moved(0.5, 0)).toEqual({ zoom: 2, x: 0.5, y: 0.25 });
  expect(sheet.shown.west).toBeCloseTo(10, 6);
});

test('the graticule has few lines with round degrees', () => {
  expect(stepFor(10, 6)).toBe(2);
  expect(stepFor(0.5, 4)).toBe(0.2);
  expect(ticks(10, 20, 5)).toEqual([10, 15, 20]);
  expect(ticks(-0.3, 0.25, 0.1)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2]);
  expect([5, 0.5, 0.05].map(digitsOf)).toEqual([0, 1, 2]);
});

test('the scale bar takes at most a quarter of the width', () => {
  expect(scaleLength(1, 640)).toBe(100);
  expect(scaleLength(0.1, 358)).toBe(5);
});

test('names stay inside the picture and off each other', () => {
  const sheet = new Sheet(frame, boxFor(frame, 358), whole);
  const names = [at(55, 20), at(50, 10), at(52, 15), at(52, 15.1), at(60, 15)].map((it, i) => ({
    ...it,
    name: `Place ${i}`,
  }));
  const found = placed(sheet, names);
  expect(found).toHaveLength(4);
  const left = ({ text, name }: Placed): number =>
    (text?.x ?? 0) - name.length * 7 * { start: 0, middle: 0.5, end: 1 }[text?.anchor ?? 'start'];
  for (const it of found) {
    expect(left(it)).toBeGreaterThanOrEqual(0);
    expect(left(it) + it.name.length * 7).toBeLessThanOrEqual(358);
  }
  const [a, b] = ['Place 2', 'Place 3'].flatMap((name) => found.filter((it) => it.name === name));
  const beside = Math.abs((a ? left(a) : 0) - (b ? left(b) : 0)) > 40;
  expect(beside || Math.abs((a?.text?.y ?? 0) - (b?.text?.y ?? 0)) > 14).toBe(true);
});
