import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Point } from '../../map/projection';
import { badge, type Drawn, outline } from './shapes';
import type { MapOfLesson } from './types';
import { words } from './words';

/** What the marks mean. Every shape is called schematic. */
export const legend = (id: string, map: MapOfLesson, shapes: Drawn[]): TemplateResult => html`
  <ul class="map-legend">
    ${shapes.map(
      (shape) => html`<li>
        ${swatch(svg`${outline(id, shape, shape.form === 'area' ? square : stretch)} ${badge({ letter: shape.letter, at: [48, 12] })}`)}
        <span>${shape.label} <span class="map-schematic">${words.schematic}</span></span>
      </li>`,
    )}
    ${
      map.places.some((it) => !it.fuzzy)
        ? html`<li>${swatch(svg`<circle class="map-dot" cx="16" cy="12" r="3.5" />`)} <span>${words.dot}</span></li>`
        : nothing
    }
    ${
      map.places.some((it) => it.fuzzy)
        ? html`<li>
            ${swatch(svg`<circle cx="16" cy="12" r="11" fill="url(#haze-${id})" />`)}
            <span><i>${words.haze}</i></span>
          </li>`
        : nothing
    }
  </ul>
`;

const square: Point[] = [
  [2, 3],
  [32, 3],
  [32, 21],
  [2, 21],
];
const stretch: Point[] = [
  [1, 12],
  [34, 12],
];

const swatch = (shape: TemplateResult): TemplateResult =>
  html`<svg class="map-swatch" viewBox="0 0 60 24" width="60" height="24" aria-hidden="true">${shape}</svg>`;
