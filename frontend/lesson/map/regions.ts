import { svg, type TemplateResult } from 'lit';
import type { Point, Sheet } from '../../map/projection';
import type { MapOfLesson } from './types';

/** Names of states, regions and waters: spaced capitals without a dot, beneath everything that has a place. */

const perLetter = 10;

export const regions = (sheet: Sheet, names: MapOfLesson['names']): TemplateResult => svg`
  ${names.map((it) => {
    const [x, y] = sheet.point(it);
    return svg`<text class="map-region" x=${x} y=${y + 4}>${it.text}</text>`;
  })}
`;

/** Points along the letters, for other names to keep off. */
export const lettersOf = (sheet: Sheet, names: MapOfLesson['names']): Point[] =>
  names.flatMap((it) => {
    const [x, y] = sheet.point(it);
    const half = (it.text.length * perLetter) / 2;
    return Array.from({ length: Math.ceil(half / 10) + 1 }, (_, i) => [x - half + i * 20, y] as Point);
  });
