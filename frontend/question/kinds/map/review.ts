import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Named } from '../../../map/labels';
import { whereabouts } from '../../../map/whereabouts';
import { feedback, sign } from '../../review-parts';
import { goal, pin } from './marks';
import type { MapReview, MapView } from './types';
import { words } from './words';

/** Everything the graded map shows, in words beneath it. */
export const reviewedWords = (view: MapView, review: MapReview, labels: Named[]): TemplateResult => html`
  ${
    review.distance
      ? html`<p class="map-distance">${sign(review.outcome === 'right' ? 'right' : 'not-yet', review.distance)}</p>`
      : nothing
  }
  <dl class="map-result">
    <div>
      <dt>${swatch(pin([10, 24]))} ${words.own}</dt>
      <dd>${review.place ? whereabouts(review.place, view.frame, labels) : words.nothing}</dd>
    </div>
    ${
      review.key
        ? html`<div>
            <dt>${swatch('ring' in review.key ? hatched : goal([10, 13]))} ${'ring' in review.key ? words.region : words.place}</dt>
            <dd>${words.accepted(review.key, view.frame)}</dd>
          </div>`
        : nothing
    }
  </dl>
  ${feedback(review.feedback)}
`;

const hatched = svg`<path class="map-key" fill="none" d="M2 5h16v16H2z" /><path class="map-hatch" d="M2 13l8-8M2 21l16-16M10 21l8-8" />`;

const swatch = (shape: TemplateResult): TemplateResult =>
  html`<svg class="map-swatch" viewBox="0 0 20 26" width="20" height="26" aria-hidden="true">${shape}</svg>`;
