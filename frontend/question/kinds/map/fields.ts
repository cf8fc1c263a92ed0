import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Frame, Place } from '../../../map/types';
import { promptId } from '../../kind-element';
import { words } from './words';

/** The two fields under a map, for whoever would rather type degrees. */

/** What stands in the two fields, as typed. */
export interface Typed {
  lat: string;
  lon: string;
}

/** The id of the line that says where the point is, or why what was typed is none. */
export const whereId = (question: string): string => `where-${question}`;

/** @param wrong what was typed is no point on this map */
export const fields = (
  { id, frame }: { id: string; frame: Frame },
  typed: Typed,
  wrong: boolean,
  readonly: boolean,
  type: (typed: Typed) => void,
): TemplateResult => {
  const field = (name: 'lat' | 'lon', least: number, most: number): TemplateResult => html`
    <label class="field map-field">
      <span class="field-label">${words[name]}</span>
      <input type="number" min=${least} max=${most} step="any" autocomplete="off" ?readonly=${readonly}
        aria-invalid=${wrong} aria-describedby="${promptId(id)} ${wrong ? whereId(id) : ''}" .value=${live(typed[name])}
        @input=${(event: Event) => type({ ...typed, [name]: (event.target as HTMLInputElement).value })} />
      <span class="field-help">${words.range(name, least, most)}</span>
    </label>
  `;
  return html`
    <div class="map-fields" role="group" aria-label=${words.fields}>
      ${field('lat', frame.south, frame.north)} ${field('lon', frame.west, frame.east)}
    </div>
  `;
};

export const asTyped = (place: Place | null): Typed => ({
  lat: String(place?.lat ?? ''),
  lon: String(place?.lon ?? ''),
});

/** The place that was typed; null unless both numbers are there. */
export const read = ({ lat, lon }: Typed): Place | null => {
  const place = { lat: Number(lat), lon: Number(lon) };
  return lat.trim() !== '' && lon.trim() !== '' && Number.isFinite(place.lat) && Number.isFinite(place.lon)
    ? place
    : null;
};
