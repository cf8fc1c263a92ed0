import { html, type TemplateResult } from 'lit';
import { words } from './words';

/** The dates of a map as a row of radio buttons: nothing has to be dragged, and the arrow keys go through them. */
export const dateRow = (
  id: string,
  dates: string[],
  chosen: number,
  choose: (date: number) => void,
): TemplateResult => html`
  <fieldset class="map-dates">
    <legend class="visually-hidden">${words.dates}</legend>
    ${dates.map(
      (date, i) => html`<label class="map-date">
        <input type="radio" name="date-${id}" .checked=${i === chosen} @change=${() => choose(i)} />
        ${date}
      </label>`,
    )}
  </fieldset>
`;
