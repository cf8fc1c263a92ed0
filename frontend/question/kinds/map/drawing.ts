import { html, nothing, svg, type TemplateResult } from 'lit';
import { graticule, margin } from './graticule';
import { type Named, placed } from './labels';
import type { Outlines } from './outlines';
import type { Sheet } from './projection';

/** The map: land, borders, graticule, labels, and on top what the caller marks. Pure: a picture for what it is given. */

/** Room for the degrees under the map, in pixels. */
const foot = 22;

/** Pressing does not take the focus, which would show the crosshair until the click is over; the click itself does. */
const still = (event: Event): void => event.preventDefault();

export const picture = (
  id: string,
  sheet: Sheet,
  outlines: Outlines | null,
  names: Named[],
  marks: TemplateResult,
  click: (event: MouseEvent) => void,
): TemplateResult => {
  const { width, height } = sheet.box;
  return html`
    <svg class="map" viewBox="0 0 ${width} ${height + foot}" width=${width} height=${height + foot} aria-hidden="true"
      @mousedown=${still} @click=${click}>
      <clipPath id="sheet-${id}"><rect width=${width} height=${height} /></clipPath>
      <g clip-path="url(#sheet-${id})">${ground(sheet, outlines)}</g>
      ${margin(sheet)}
      <g clip-path="url(#sheet-${id})">${labels(sheet, names)} ${marks}</g>
    </svg>
  `;
};

const ground = (sheet: Sheet, outlines: Outlines | null): TemplateResult => {
  const { width, height } = sheet.box;
  const [x, y] = sheet.shift;
  return svg`
    <rect class="map-sea" ?data-blank=${!outlines} width=${width} height=${height} />
    ${
      outlines
        ? svg`<g transform="translate(${x} ${y}) scale(${sheet.sight.zoom})">
            <path class="map-land" d=${outlines.land} />
            <path class="map-border" d=${outlines.borders} />
            <path class="map-border disputed" d=${outlines.disputed} />
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

const labels = (sheet: Sheet, names: Named[]): TemplateResult[] =>
  placed(sheet, names).map(
    ({ dot, text, name }) => svg`
      <circle class="map-dot" cx=${dot[0]} cy=${dot[1]} r="3.5" />
      ${text ? svg`<text class="map-name" x=${text.x} y=${text.y}>${name}</text>` : nothing}
    `,
  );
