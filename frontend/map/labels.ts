import { linesOf } from './graticule';
import { between } from './places';
import type { Box, Point, Sheet } from './projection';
import type { Place } from './types';

/** Finds room for the names of known places: beside their dots, inside the picture, not over each other. */

export interface Named extends Place {
  name: string;
  /** Only estimated: it gets a haze instead of a dot. */
  fuzzy?: boolean;
}

export interface Placed {
  name: string;
  fuzzy: boolean;
  dot: Point;
  /** Where the name begins, ends or has its middle, at the foot of its letters; null where there is no room. */
  text: { x: number; y: number; anchor: Anchor } | null;
}

type Anchor = 'start' | 'middle' | 'end';

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Of the letters, in pixels. */
const high = 16;
const perLetter = 7.4;
const margin = 4;

/** @param occupied other marks that no name may cover */
export const placed = (sheet: Sheet, names: Named[], occupied: Point[] = []): Placed[] => {
  const shown = names.filter((it) => sheet.sees(it)).sort((a, b) => b.lat - a.lat);
  const taken = [...shown.map((it) => around(sheet.point(it), 5)), ...occupied.map((it) => around(it, 12))];
  const margins = degrees(sheet);
  return shown.map((it) => {
    const dot = sheet.point(it);
    const fuzzy = it.fuzzy ?? false;
    const free = spots(dot, it.name.length * perLetter)
      .map((spot) => kept(spot, sheet.box))
      .filter((spot) => !taken.some((other) => overlap(spot, other)));
    const area = free.find((spot) => !margins.some((other) => overlap(spot, other))) ?? free[0];
    if (!area) {
      return { name: it.name, fuzzy, dot, text: null };
    }
    taken.push(area);
    const { anchor, x, y, width } = area;
    return { name: it.name, fuzzy, dot, text: { x: x + width * shares[anchor], y: y + high - 4, anchor } };
  });
};

/** The degrees of latitude that stand along the left edge. */
const degrees = (sheet: Sheet): Area[] =>
  linesOf(sheet).lats.map(({ text, y }) => ({ x: 0, y: y - 18, width: text.length * perLetter + 5, height: high }));

interface Spot extends Area {
  anchor: Anchor;
}

const shares = { start: 0, middle: 0.5, end: 1 };

/** Right, left, above, below. The width is a guess, so a name on the left is held by its end. */
const spots = ([x, y]: Point, width: number): Spot[] => {
  const spot = (anchor: Anchor, at: number, top: number): Spot => ({
    anchor,
    x: at - width * shares[anchor],
    y: top,
    width,
    height: high,
  });
  const [above, below] = [y - high - 6, y + 6];
  return [
    spot('start', x + 8, y - high / 2),
    spot('end', x - 8, y - high / 2),
    spot('middle', x, above),
    spot('middle', x, below),
    spot('start', x + 2, above),
    spot('start', x + 2, below),
    spot('end', x - 2, above),
    spot('end', x - 2, below),
  ];
};

const around = ([x, y]: Point, off: number): Area => ({ x: x - off, y: y - off, width: 2 * off, height: 2 * off });

/** Moved just so far that it lies inside the picture. */
const kept = (area: Spot, { width, height }: Box): Spot => ({
  ...area,
  x: between(margin, area.x, width - margin - area.width),
  y: between(margin, area.y, height - margin - area.height),
});

const overlap = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
