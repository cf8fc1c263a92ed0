import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts';
import type { Part, Stop } from './plan';

/** Numbered squares, grouped by part when there are parts. */
export const strip = (parts: Part[], shown: number, goTo: (place: number) => void): TemplateResult => {
  const squares = ({ stops, done }: Part, label: string | typeof nothing) => html`
    <ol class="strip" role="list" aria-labelledby=${label}>
      ${stops.map((stop) => square(stop, done, stop.place === shown, goTo))}
    </ol>
  `;
  return html`<nav aria-label=${texts.attempt.strip} class="strips">
    ${parts.map((part, index) =>
      part.title
        ? html`<div class="strip-part">
            <p class="strip-label" id="strip-${index}">${part.title}</p>
            ${squares(part, `strip-${index}`)}
          </div>`
        : squares(part, nothing),
    )}
  </nav>`;
};

const square = (stop: Stop, done: boolean, here: boolean, goTo: (place: number) => void): TemplateResult => {
  const { place, answered, flagged } = stop;
  const state = done ? 'done' : answered ? 'answered' : 'open';
  return html`<li>
    <button
      type="button"
      data-state=${state}
      ?data-flagged=${flagged}
      aria-label=${texts.attempt.square(place + 1, state, flagged)}
      aria-current=${here ? 'step' : nothing}
      @click=${() => goTo(place)}
    >
      ${place + 1}
    </button>
  </li>`;
};
