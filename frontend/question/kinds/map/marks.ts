import { geoCircle } from 'd3-geo';
import { nothing, svg, type TemplateResult } from 'lit';
import { radius } from '../../../map/places';
import type { Point, Sheet } from '../../../map/projection';
import type { Place } from '../../../map/types';
import type { MapKey, MapReview } from './types';

/** What lies on the map: the learner's point, the crosshair and, after grading, the key. Each has a shape of its own. */

/** A pin whose tip is the place. */
export const pin = ([x, y]: Point): TemplateResult => svg`
  <path class="map-pin" d="M${x} ${y}c-2.5-6-8-9.500-8-16a8 8 0 0 1 16 0c0 6.500-5.500 10-8 16z" />
  <circle class="map-pin-eye" cx=${x} cy=${y - 16} r="3" />
`;

/** A ring with a dot. */
export const goal = ([x, y]: Point): TemplateResult => svg`
  <circle class="map-goal" cx=${x} cy=${y} r="8" />
  <circle class="map-goal-dot" cx=${x} cy=${y} r="3" />
`;

export const crosshair = ([x, y]: Point): TemplateResult => {
  const d = `M${x - 16} ${y}h11m10 0h11M${x} ${y - 16}v11m0 10v11M${x - 7} ${y}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0`;
  return svg`<path class="map-aim halo" d=${d} /><path class="map-aim" d=${d} />`;
};

const hatching = (id: string): TemplateResult => svg`
  <defs>
    <pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="map-hatch" d="M4 0V8" />
    </pattern>
  </defs>
`;

/** The accepted area, hatched and outlined; a dashed line to it; both points on top. */
export const reviewedMarks = (sheet: Sheet, { key, place, nearest }: MapReview, id: string): TemplateResult => svg`
  ${hatching(id)}
  ${key ? svg`<path class="map-key" fill="url(#${id})" d=${area(sheet, key)} />` : nothing}
  ${place && nearest ? line(sheet.point(place), sheet.point(nearest)) : nothing}
  ${key && 'within' in key ? goal(sheet.point(key)) : nothing}
  ${place ? pin(sheet.point(place)) : nothing}
`;

const line = (from: Point, to: Point): TemplateResult => {
  const d = `M${from.join(' ')}L${to.join(' ')}`;
  return svg`<path class="map-way halo" d=${d} /><path class="map-way" d=${d} />`;
};

const area = (sheet: Sheet, key: MapKey): string => {
  const corners = 'ring' in key ? sides(key.ring) : circle(key, key.within);
  return `M${corners
    .map((it) =>
      sheet
        .point(it)
        .map((n) => n.toFixed(1))
        .join(' '),
    )
    .join('L')}Z`;
};

const circle = ({ lat, lon }: Place, within: number): Place[] =>
  (
    geoCircle()
      .center([lon, lat])
      .radius((within / radius) * (180 / Math.PI))
      .precision(3)().coordinates[0] ?? []
  ).map(([east = 0, north = 0]) => ({ lat: north, lon: east }));

/** Sides are straight in degrees, so on this map slightly bent: in sixteen pieces each. */
const sides = (ring: [number, number][]): Place[] =>
  ring.flatMap(([lon, lat], i) => {
    const [toLon, toLat] = ring[(i + 1) % ring.length] ?? [lon, lat];
    return Array.from({ length: 16 }, (_, piece) => ({
      lat: lat + ((toLat - lat) * piece) / 16,
      lon: lon + ((toLon - lon) * piece) / 16,
    }));
  });
