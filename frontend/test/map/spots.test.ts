import { expect, test } from 'vitest';
import { drawn } from '../../lesson/map/shapes';
import { holds, spotFor } from '../../lesson/map/spots';
import type { Shape } from '../../lesson/map/types';
import { hazeRadius } from '../../map/haze';
import { placed } from '../../map/labels';
import { type Point, Sheet, whole } from '../../map/projection';

const frame = { west: 10, east: 20, south: 50, north: 55 };
const sheet = new Sheet(frame, { width: 640, height: 520 }, whole);
const area: Shape = {
  label: 'Area',
  form: 'area',
  corners: [
    [12, 51],
    [16, 51],
    [16, 54],
    [12, 54],
  ],
  dates: [],
};
const line: Shape = {
  label: 'Line',
  form: 'line',
  corners: [
    [10, 51],
    [20, 53],
  ],
  dates: [],
};
const corners = area.corners.map(([lon, lat]) => sheet.point({ lat, lon }));

test('the letter of an area stands inside it, away from places', () => {
  const free = spotFor(sheet, area, []) ?? [0, 0];
  expect(holds(corners, free)).toBe(true);
  const moved = spotFor(sheet, area, [free]) ?? [0, 0];
  expect(holds(corners, moved)).toBe(true);
  expect(Math.hypot(moved[0] - free[0], moved[1] - free[1])).toBeGreaterThan(20);
});

test('the letter of a line stands near its middle, unless something is there', () => {
  const free = spotFor(sheet, line, []) ?? [0, 0];
  expect(Math.abs(free[0] - 320)).toBeLessThan(80);
  expect(spotFor(sheet, line, [free])).not.toEqual(free);
});

test('a shape out of sight has no letter', () => {
  expect(
    spotFor(
      sheet,
      {
        ...line,
        corners: [
          [30, 51],
          [31, 52],
        ],
      },
      [],
    ),
  ).toBeNull();
});

test('names keep off letters', () => {
  const name = { name: 'Alder', lat: 52, lon: 15 };
  const [x, y] = sheet.point(name);
  const right = placed(sheet, [name])[0]?.text;
  const beside = placed(sheet, [name], [[x + 20, y]] as Point[])[0]?.text;
  expect(right?.x).toBeGreaterThan(x);
  expect(beside).not.toEqual(right);
});

test('letters go by the order of all shapes, patterns by that of their form', () => {
  expect(drawn([line, area, line, area]).map(({ letter, style }) => letter + style)).toEqual(['A0', 'B0', 'C1', 'D1']);
});

test('a haze is to scale, within limits', () => {
  const near = new Sheet({ west: 10, east: 10.5, south: 50, north: 50.3 }, { width: 640, height: 520 }, whole);
  expect(hazeRadius(sheet)).toBe(8);
  expect(hazeRadius(near)).toBe(30);
});
