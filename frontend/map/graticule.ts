import { svg, type TemplateResult } from 'lit';
import type { Sheet } from './projection';
import { degrees } from './whereabouts';

/** Lines of latitude and longitude with their degrees at the margin. */

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30];

/** The finest step that draws at most so many lines over a span of degrees. */
export const stepFor = (span: number, lines: number): number => steps.find((step) => span / step <= lines) ?? 30;

/** Multiples of a step within a span, free of the noise of floating point. */
export const ticks = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toFixed(2)) + 0);
};

export const digitsOf = (step: number): number => (step >= 1 ? 0 : step >= 0.1 ? 1 : 2);

/** Half the room that degrees under the map need, in pixels. */
const room = 26;

interface Lines {
  lons: { text: string; x: number }[];
  lats: { text: string; y: number }[];
}

export const linesOf = (sheet: Sheet): Lines => {
  const { box, shown } = sheet;
  const east = stepFor(shown.east - shown.west, Math.max(3, box.width / 90));
  const north = stepFor(shown.north - shown.south, Math.max(3, box.height / 80));
  return {
    lons: ticks(shown.west, shown.east, east).map((lon) => ({
      text: degrees(lon, digitsOf(east), 'E', 'W'),
      x: sheet.point({ lat: 0, lon })[0],
    })),
    lats: ticks(shown.south, shown.north, north).map((lat) => ({
      text: degrees(lat, digitsOf(north), 'N', 'S'),
      y: sheet.point({ lat, lon: shown.west })[1],
    })),
  };
};

export const graticule = (sheet: Sheet): TemplateResult => {
  const { lons, lats } = linesOf(sheet);
  const d = [
    ...lons.map(({ x }) => `M${x} 0V${sheet.box.height}`),
    ...lats.map(({ y }) => `M0 ${y}H${sheet.box.width}`),
  ];
  return svg`<path class="map-lines" d=${d.join('')} />`;
};

/** The degrees: of longitude under the map, of latitude inside its left edge, since a phone has no width to spare. */
export const margin = (sheet: Sheet): TemplateResult => {
  const { lons, lats } = linesOf(sheet);
  const { width, height } = sheet.box;
  return svg`
    ${lons
      .filter(({ x }) => x > room && x < width - room)
      .map(({ text, x }) => svg`<text class="map-degrees under" x=${x} y=${height + 16}>${text}</text>`)}
    ${lats
      .filter(({ y }) => y > 18 && y < height)
      .map(({ text, y }) => svg`<text class="map-degrees" x="5" y=${y - 4}>${text}</text>`)}
  `;
};
