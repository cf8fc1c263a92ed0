import { nothing, svg, type TemplateResult } from 'lit';
import type { Point, Sheet } from '../../map/projection';
import { spotFor } from './spots';
import type { Shape } from './types';

/** Draws schematic shapes. They are told apart by letter, pattern and dashes, not by colour. */

/** A shape with its letter and its look, which stay the same at every date. */
export interface Drawn extends Shape {
  letter: string;
  /** Which of the patterns or dashes. */
  style: number;
}

export const styles = 4;

export const drawn = (shapes: Shape[]): Drawn[] =>
  shapes.map((shape, i) => ({
    ...shape,
    letter: String.fromCharCode(65 + i),
    style: shapes.slice(0, i).filter((it) => it.form === shape.form).length % styles,
  }));

const strokes = ['M0 8L8 0M-2 2L2 -2M6 10L10 6', '', 'M0 0L8 8M-2 6L2 10M6 -2L10 2', 'M4 0V8M0 4H8'];

export const patterns = (id: string): TemplateResult => svg`
  <defs>
    ${strokes.map(
      (d, style) => svg`
        <pattern id="fill-${id}-${style}" width="8" height="8" patternUnits="userSpaceOnUse">
          ${d ? svg`<path class="map-pattern" d=${d} />` : svg`<circle class="map-pattern-dot" cx="4" cy="4" r="1.7" />`}
        </pattern>
      `,
    )}
  </defs>
`;

/** @param corners in pixels */
export const outline = (id: string, shape: Drawn, corners: Point[]): TemplateResult => {
  const d = `M${corners.map((it) => it.map((n) => n.toFixed(1)).join(' ')).join('L')}${shape.form === 'area' ? 'Z' : ''}`;
  return svg`
    ${shape.form === 'line' ? svg`<path class="map-shape halo" d=${d} />` : nothing}
    <path class="map-shape ${shape.form}" data-style=${shape.style} d=${d}
      fill=${shape.form === 'area' ? `url(#fill-${id}-${shape.style})` : 'none'} />
  `;
};

export const shapesOn = (id: string, sheet: Sheet, shapes: Drawn[]): TemplateResult => svg`
  ${patterns(id)}
  ${shapes.map((shape) =>
    outline(
      id,
      shape,
      shape.corners.map(([lon, lat]) => sheet.point({ lat, lon })),
    ),
  )}
`;

export interface Badge {
  letter: string;
  at: Point;
}

/** @param taken what the letters should keep away from */
export const badges = (sheet: Sheet, shapes: Drawn[], taken: Point[]): Badge[] => {
  const found: Badge[] = [];
  for (const shape of shapes) {
    const at = spotFor(sheet, shape, [...taken, ...found.map((it) => it.at)]);
    if (at) {
      found.push({ letter: shape.letter, at });
    }
  }
  return found;
};

export const badge = ({ letter, at: [x, y] }: Badge): TemplateResult => svg`
  <circle class="map-badge" cx=${x} cy=${y} r="10" />
  <text class="map-letter" x=${x} y=${y + 4.5}>${letter}</text>
`;
