import { html, nothing, svg, type TemplateResult } from 'lit';
import { graticule, margin } from './graticule';
import { haze, hazeRadius } from './haze';
import { type Named, placed } from './labels';
import type { Outlines } from './outlines';
import type { Point, Sheet } from './projection';

/** The map: land, borders, graticule, labels, and on top what the caller marks. Pure: a picture for what it is given. */

/** Room for the degrees under the map, in pixels. */
const foot = 22;

/** Pressing does not take the focus, which would show the crosshair until the click is over; the click itself does. */
const still = (event: Event): void => event.preventDefault();

/** What lies on the ground, from the lowest up: what is `under` the names, the names, the `marks`. */
export interface OnMap {
  names: Named[];
  under?: TemplateResult;
  marks?: TemplateResult;
  /** Places that names keep off. */
  occupied?: Point[];
  /** Whether the outlines' own borders are left out. */
  borderless?: boolean;
  click?: (event: MouseEvent) => void;
}

/** @param id no other picture of the page has it */
export const picture = (id: string, sheet: Sheet, outlines: Outlines | null, on: OnMap): TemplateResult => {
  const { width, height } = sheet.box;
  return html`
    <svg class="map" viewBox="0 0 ${width} ${height + foot}" width=${width} height=${height + foot} aria-hidden="true"
      @mousedown=${on.click ? still : nothing} @click=${on.click ?? nothing}>
      <clipPath id="sheet-${id}"><rect width=${width} height=${height} /></clipPath>
      <g clip-path="url(#sheet-${id})">${ground(sheet, outlines, on.borderless ?? false)} ${on.under ?? nothing}</g>
      ${margin(sheet)}
      <g clip-path="url(#sheet-${id})">${labels(id, sheet, on)} ${on.marks ?? nothing}</g>
    </svg>
  `;
};

const ground = (sheet: Sheet, outlines: Outlines | null, borderless: boolean): TemplateResult => {
  const { width, height } = sheet.box;
  const [x, y] = sheet.shift;
  return svg`
    <rect class="map-sea" ?data-blank=${!outlines} width=${width} height=${height} />
    ${
      outlines
        ? svg`<g transform="translate(${x} ${y}) scale(${sheet.sight.zoom})">
            <path class="map-land" d=${outlines.land} />
            ${
              borderless
                ? nothing
                : svg`<path class="map-border" d=${outlines.borders} />
                  <path class="map-border disputed" d=${outlines.disputed} />`
            }
          </g>`
        : nothing
    }
    ${graticule(sheet)} ${veil(sheet)}
  `;
};

/** Covers what lies beside the frame where the picture is larger. */
const veil = (sheet: Sheet): TemplateResult => {
  const { frame, box } = sheet;
  const [west, south] = sheet.point({ lat: frame.south, lon: frame.west });
  const [east, north] = sheet.point({ lat: frame.north, lon: frame.east });
  return svg`
    <path class="map-veil" fill-rule="evenodd"
      d="M0 0H${box.width}V${box.height}H0Z M${west} ${north}H${east}V${south}H${west}Z" />
    <rect class="map-edge" x="0.5" y="0.5" width=${box.width - 1} height=${box.height - 1} />
  `;
};

const labels = (id: string, sheet: Sheet, { names, occupied }: OnMap): TemplateResult => svg`
  ${names.some((it) => it.fuzzy) ? haze(id) : nothing}
  ${placed(sheet, names, occupied).map(
    ({ dot, text, name, fuzzy }) => svg`
      ${
        fuzzy
          ? svg`<circle class="map-haze" cx=${dot[0]} cy=${dot[1]} r=${hazeRadius(sheet)} fill="url(#haze-${id})" />`
          : svg`<circle class="map-dot" cx=${dot[0]} cy=${dot[1]} r="3.5" />`
      }
      ${text ? svg`<text class="map-name" ?data-fuzzy=${fuzzy} x=${text.x} y=${text.y} text-anchor=${text.anchor}>${name}</text>` : nothing}
    `,
  )}
`;
