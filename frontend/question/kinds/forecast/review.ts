import { html, nothing, svg, type TemplateResult } from 'lit';
import { feedback } from '../../review-parts';
import { likelihood } from './likelihood';
import type { ForecastReview, ForecastView } from './types';
import { words } from './words';

/** The own forecast on a line from 0 to 100: a dot; and, once it is settled, what happened: a diamond at one end. */
export const reviewedForecast = (view: ForecastView, review: ForecastReview): TemplateResult => {
  const given = review.probability ?? null;
  const settled = review.settled ?? null;
  const at = settled ? (settled.outcome === 'yes' ? 100 : 0) : null;
  return html`
    ${given === null && at === null ? nothing : line(given, at)}
    <dl class="forecast-result">
      <div>
        <dt>${key(dot(6))} ${words.said}</dt>
        <dd>${given === null ? words.nothing : html`<strong>${words.percent(given)}</strong> ${likelihood(given)}`}</dd>
      </div>
      <div>
        <dt>${settled ? html`${key(diamond(7))} ${words.happened}` : words.happens}</dt>
        <dd>
          ${
            settled
              ? html`<strong>${words.outcome[settled.outcome]}</strong
                  ><time datetime=${settled.on.date}>${words.on(settled.on.text)}</time>`
              : words.open(view.closes.text)
          }
        </dd>
      </div>
    </dl>
    ${feedback(review.feedback)}
  `;
};

/** The list below says the same in words. */
const line = (given: number | null, at: number | null): TemplateResult => html`
  <div class="forecast-line" aria-hidden="true">
    <svg width="100%" height="32">
      <line class="scale" x1="0" x2="100%" y1="16" y2="16" />
      ${[0, 25, 50, 75, 100].map((tick) => svg`<line class="scale" x1="${tick}%" x2="${tick}%" y1="10" y2="22" />`)}
      ${given !== null && at !== null ? svg`<line class="off" x1="${given}%" x2="${at}%" y1="16" y2="16" />` : nothing}
      ${at === null ? nothing : svg`<svg x="${at}%" y="16">${diamond(12)}</svg>`}
      ${given === null ? nothing : svg`<svg x="${given}%" y="16">${dot(6)}</svg>`}
    </svg>
    <p class="forecast-scale">
      <span ?data-outcome=${at === 0}>${words.end(0, at === 0 ? 'no' : null)}</span>
      <span ?data-outcome=${at === 100}>${words.end(100, at === 100 ? 'yes' : null)}</span>
    </p>
  </div>
`;

const dot = (size: number) => svg`<circle class="own" r=${size} />`;

const diamond = (size: number) => svg`<path class="outcome-mark" d="M0 ${-size} ${size} 0 0 ${size} ${-size} 0z" />`;

const key = (shape: unknown): TemplateResult =>
  html`<svg class="forecast-key" viewBox="-9 -9 18 18" aria-hidden="true">${shape}</svg>`;
