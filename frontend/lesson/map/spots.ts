import type { Point, Sheet } from '../../map/projection';
import type { Shape } from './types';

/** Where the letter of a shape stands: on its line or in its area, as far as may be from other marks. */

/** From the edge of the picture, in pixels. */
const edge = 18;
/** Farther off than this is no better. */
const enough = 48;

/** @returns null when nothing of the shape is in sight */
export const spotFor = (sheet: Sheet, shape: Shape, taken: Point[]): Point | null => {
  const corners = shape.corners.map(([lon, lat]) => sheet.point({ lat, lon }));
  const spots = (shape.form === 'line' ? along(corners) : within(corners)).filter((it) => inSight(sheet, it));
  const middle = (spots.length - 1) / 2;
  const room = (spot: Point, i: number): number =>
    Math.min(enough, ...taken.map((it) => apart(it, spot)), ...(shape.form === 'area' ? [off(corners, spot)] : [])) -
    Math.abs(i - middle) / (spots.length + 1);
  return (
    spots.reduce<{ spot: Point; room: number } | null>((best, spot, i) => {
      const here = room(spot, i);
      return best && best.room >= here ? best : { spot, room: here };
    }, null)?.spot ?? null
  );
};

const inSight = ({ box }: Sheet, [x, y]: Point): boolean =>
  x >= edge && y >= edge && x <= box.width - edge && y <= box.height - edge;

const apart = ([x, y]: Point, [a, b]: Point): number => Math.hypot(x - a, y - b);

/** How far a spot lies from the sides of an area, doubled: a letter may come nearer to them than to a place. */
const off = (corners: Point[], spot: Point): number => 2 * Math.min(...around(corners).map((it) => apart(it, spot)));

const pieces = 6;

const along = (corners: Point[]): Point[] => corners.slice(1).flatMap((to, i) => cut(corners[i] ?? to, to));

const around = (corners: Point[]): Point[] =>
  corners.flatMap((from, i) => cut(from, corners[(i + 1) % corners.length] ?? from));

const cut = ([x, y]: Point, [a, b]: Point): Point[] =>
  Array.from({ length: pieces }, (_, i) => [x + ((a - x) * i) / pieces, y + ((b - y) * i) / pieces] as Point);

const grid = 14;

const within = (corners: Point[]): Point[] => {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return Array.from(
    { length: (grid + 1) ** 2 },
    (_, i) => [left + (width * (i % (grid + 1))) / grid, top + (height * Math.floor(i / (grid + 1))) / grid] as Point,
  ).filter((it) => holds(corners, it));
};

/** Counts the sides that a ray to the right crosses. */
export const holds = (corners: Point[], [x, y]: Point): boolean =>
  corners.filter(([a, b], i) => {
    const [c, d] = corners[(i + 1) % corners.length] ?? [a, b];
    return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a;
  }).length %
    2 ===
  1;
