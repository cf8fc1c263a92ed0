import { html, nothing, render } from 'lit';
import { texts } from '../texts';
import type { LessonClaim } from './claim-body';

/**
 * On paper nothing opens, so a printed lesson ends with all its claims: who says so, when, what we hold of it, which sources.
 * @param claims those of the lesson in order
 * @returns the element; it is shown on paper only
 */
export function paperClaims(claims: LessonClaim[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'paper-claims';
  render(
    html`<h2>${texts.claim.paper}</h2>
      <ul>
        ${claims.map(
          (claim) => html`<li>
            <strong>${claim.id}</strong> ${claim.statement} (${claim.whose}${claim.asOf ? `, ${claim.asOf}` : nothing})
            ${claim.verdictLabel}. ${claim.sources.map((it) => `${it.id} ${it.label}`).join('; ')}
          </li>`,
        )}
      </ul>`,
    section,
  );
  return section;
}
