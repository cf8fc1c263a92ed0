import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';

/** A claim as a lesson shows it; labels are the server's words, explanation is HTML it has sanitised. */
export interface LessonClaim {
  id: string;
  statement: string;
  kind: string;
  kindLabel: string;
  whose: string;
  asOf?: string;
  verdict: string;
  verdictLabel: string;
  certainty?: string;
  certaintyLabel?: string;
  explanation?: string;
  sources: ClaimSource[];
}

export interface ClaimSource {
  id: string;
  label: string;
  href: string;
  /** Known to us only through another source. */
  unseen?: boolean;
}

const fact = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

const source = (it: ClaimSource): TemplateResult => html`<li>
  <a href=${it.href}><span class="source">${it.id}</span> ${it.label}</a>
  ${it.unseen ? html`<span class="claim-unseen">${texts.claim.unseen}</span>` : nothing}
</li>`;

const certainty = (claim: LessonClaim): string => [claim.certainty, claim.certaintyLabel].filter((it) => it).join(': ');

/**
 * The head of the panel: it has the focus when the panel opens. The panel has its name from it and from `claim-panel-word`
 * if there is one, and is described by `claim-panel-text`.
 */
export const panelTop = (label: TemplateResult | string, close: () => void): TemplateResult => html`
  <div class="claim-top">
    <p class="claim-kind" id="claim-panel-kind" tabindex="-1">${label}</p>
    <button type="button" class="claim-close" aria-label=${texts.claim.close} @click=${close}>×</button>
  </div>
`;

const kind = (claim: LessonClaim): TemplateResult =>
  html`<span class="mark" data-kind=${claim.kind} aria-hidden="true"></span>${claim.kindLabel}`;

/** The inside of the panel. */
export const claimBody = (claim: LessonClaim, close: () => void): TemplateResult => html`
  ${panelTop(kind(claim), close)}
  <p class="claim-statement" id="claim-panel-text">${claim.statement}</p>
  <dl class="claim-facts">
    ${fact(texts.claim.whose, claim.whose)} ${fact(texts.claim.asOf, claim.asOf)}
    ${fact(texts.claim.verdict, html`<span class="verdict" data-verdict=${claim.verdict}>${claim.verdictLabel}</span>`)}
    ${fact(texts.claim.certainty, certainty(claim))}
  </dl>
  ${claim.explanation ? html`<div class="claim-why">${unsafeHTML(claim.explanation)}</div>` : nothing}
  ${
    claim.sources.length > 0
      ? html`<ul class="claim-sources" aria-label=${texts.claim.sources}>
          ${claim.sources.map(source)}
        </ul>`
      : nothing
  }
  <p class="claim-more"><a href="/claims#${claim.id}">${texts.claim.ledger}</a></p>
`;
