import { svg, type TemplateResult } from 'lit';
import type { Sheet } from './projection';

/** Places whose coordinates are only estimated: a haze about as wide as they may be off, never a dot. */

/** Estimates may be off by 3 to 6 km. */
const offKm = 5;

/** In pixels: to scale, but never too small to be seen nor so large that it hides what lies around. */
export const hazeRadius = (sheet: Sheet): number => Math.round(Math.min(30, Math.max(8, offKm / sheet.kmPerPixel)));

/** The fill of every haze of a picture. */
export const haze = (id: string): TemplateResult => svg`
  <defs>
    <radialGradient id="haze-${id}">
      <stop class="map-haze-stop" offset="0" stop-opacity="0.75" />
      <stop class="map-haze-stop" offset="0.35" stop-opacity="0.45" />
      <stop class="map-haze-stop" offset="1" stop-opacity="0" />
    </radialGradient>
  </defs>
`;
