import { html, nothing, type TemplateResult } from 'lit';
import '../design/icon-button.css';
import { closest, type Sheet, type Sight, whole } from './projection';
import type { Place } from './types';
import { words } from './words';

/** The scale and the buttons under a map. */

/** @param point what stays in sight when zooming; otherwise the middle of the view */
export const tools = (sheet: Sheet, point: Place | null, look: (sight: Sight) => void): TemplateResult => {
  const { zoom } = sheet.sight;
  const around = point ?? sheet.place([sheet.box.width / 2, sheet.box.height / 2]);
  const button = (name: string, icon: string, off: boolean, sight: () => Sight): TemplateResult => html`
    <button type="button" class="icon-button ${icon}" aria-label=${name} title=${name} aria-disabled=${off}
      @click=${() => (off ? undefined : look(sight()))}></button>
  `;
  return html`
    <div class="map-tools" role="group" aria-label=${words.tools}>
      ${button(words.zoomIn, 'in', zoom >= closest, () => sheet.around(around, zoom * 2))}
      ${button(words.zoomOut, 'out', zoom <= 1, () => sheet.around(around, zoom / 2))}
      ${button(words.whole, 'whole', zoom <= 1, () => whole)}
      ${
        zoom > 1
          ? html`<span class="map-looks">
              ${button(words.look.west, 'west', false, () => sheet.moved(-0.5, 0))}
              ${button(words.look.north, 'north', false, () => sheet.moved(0, -0.5))}
              ${button(words.look.south, 'south', false, () => sheet.moved(0, 0.5))}
              ${button(words.look.east, 'east', false, () => sheet.moved(0.5, 0))}
            </span>`
          : nothing
      }
    </div>
  `;
};

const lengths = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The longest round length in km that takes at most a quarter of the map's width. */
export const scaleLength = (kmPerPixel: number, width: number): number =>
  lengths.findLast((length) => length / kmPerPixel <= width / 4) ?? 1;

/** A bar of a round length in km, and whose outlines these are. */
export const caption = (sheet: Sheet, note: string): TemplateResult => {
  const length = scaleLength(sheet.kmPerPixel, sheet.box.width);
  return html`
    <p class="map-caption">
      <span class="map-scale" style="--length: ${Math.round(length / sheet.kmPerPixel)}px">${words.scale(length)}</span>
      <span>${words.credit}</span>
      ${note ? html`<span>${note}</span>` : nothing}
    </p>
  `;
};
