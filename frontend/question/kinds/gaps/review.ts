import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../plain';
import { feedback, sign } from '../../review-parts';
import type { Gap, GapsReview, GapsView, ReviewedGap } from './types';
import { words } from './words';

/** A graded gap in its place in the text: what was given, its shape and its number in the list. */
export const filledGap = (view: GapsView, review: GapsReview, gap: Gap, place: number): TemplateResult => {
  const reviewed = review.gaps?.find((it) => it.id === gap.id);
  const look = reviewed?.earned ? 'right' : 'not-yet';
  return html`<span class="gap-filled" data-result=${look}
    ><span class="visually-hidden">${words.gap(place, view.gaps.length)}: </span
    ><bdi class=${reviewed?.given ? '' : 'gap-empty'}>${shown(gap, reviewed?.given)}</bdi
    ><span class="gap-mark"
      ><span class="sign ${look}"><span class="visually-hidden">${reviewed?.earned ? words.right : words.wrong}</span></span
      ><sup aria-hidden="true">${place}</sup></span
    ></span
  >`;
};

/** Under the text: gap by gap what was given, what is accepted, and why. */
export const gapList = (view: GapsView, review: GapsReview): TemplateResult => html`
  <ol class="gap-list" role="list" aria-label=${words.list}>
    ${view.gaps.map((gap, index) => {
      const reviewed = review.gaps?.find((it) => it.id === gap.id);
      return reviewed ? line(gap, reviewed, index + 1) : nothing;
    })}
  </ol>
`;

const line = (gap: Gap, reviewed: ReviewedGap, place: number): TemplateResult => {
  const given = shown(gap, reviewed.given);
  const key = shown(gap, reviewed.key);
  return html`
    <li class="gap-line" option-id=${gap.id}>
      <p class="gap-head">
        <span class="gap-name">${words.head(place)}</span>
        ${
          reviewed.given
            ? html`<span>${gap.options ? words.chose : words.wrote} <bdi class="gap-word">${given}</bdi></span>`
            : nothing
        }
        ${verdict(reviewed)}
      </p>
      ${feedback(reviewed.feedback)}
      ${given === key ? nothing : html`<p class="gap-key">${words.accepted}: <bdi class="gap-word">${key}</bdi></p>`}
      ${feedback(reviewed.keyFeedback)}
    </li>
  `;
};

/** What was given, or the key, in words. */
const shown = (gap: Gap, value: string | null | undefined): string => {
  if (!value) {
    return words.empty;
  }
  const option = gap.options?.find((it) => it.id === value);
  return option ? plain(option.text) : value;
};

const verdict = (reviewed: ReviewedGap): TemplateResult => {
  switch (reviewed.verdict) {
    case 'right':
      return sign('right', words.right);
    case 'close':
      return reviewed.earned ? sign('right', words.forgiven) : sign('not-yet', words.close);
    case 'near':
      return sign('not-yet', words.near);
    case 'wrong':
      return sign('not-yet', words.wrong);
    case null:
      return sign('not-yet', words.unfilled);
  }
};
