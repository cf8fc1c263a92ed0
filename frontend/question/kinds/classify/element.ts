import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { promptId } from '../../kind-element';
import { type PlacedPart, PlacingElement, verdict } from '../../placing';
import { plain } from '../../plain';
import { feedback } from '../../review-parts';
import type { Part } from '../../types';
import { marked } from './marks';
import { words } from './words';
import './look.css';
import type { ClassifyResponse, ClassifyReview, ClassifyView, KindOfClaim } from './types';

/** Claims to sort into kinds of claim, each kind with the mark it has in the lessons. */
@customElement('salient-classify')
export class Classify extends PlacingElement<ClassifyView, ClassifyResponse, ClassifyReview> {
  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      ${
        this.locked
          ? nothing
          : html`<p class="question-help">${words.help} <span class="placed-keys">${words.keys}</span></p>`
      }
      <div class="sorting" role="group" aria-labelledby=${promptId(view.id)} data-kinds=${view.into.length}>
        ${view.items.map((item) => this.item(view, item))}
      </div>
      ${this.graded ? nothing : this.count(words.count)}
    `;
  }

  private item(view: ClassifyView, item: Part): TemplateResult {
    const text = `claim-text-${view.id}-${item.id}`;
    const graded = this.result(item);
    const role = graded ? 'group' : 'radiogroup';
    return html`
      <div class="sorting-item" role=${role} aria-labelledby=${text} option-id=${item.id} data-result=${resultOf(graded)}>
        <div class="sorting-text" id=${text}>${unsafeHTML(item.text)}</div>
        ${
          graded
            ? html`${verdict(graded, (it) => marked(it as KindOfClaim), words)} ${feedback(graded.feedback)}`
            : html`<div class="sorting-kinds">${view.into.map((kind, index) => this.kind(item, kind, index + 1))}</div>`
        }
      </div>
    `;
  }

  private kind(item: Part, kind: KindOfClaim, number: number): TemplateResult {
    return html`<label class="sorting-kind">
      ${this.radio(item, kind)} ${marked(kind)}
      ${this.locked ? nothing : html`<kbd class="sorting-key" aria-hidden="true">${number}</kbd>`}
    </label>`;
  }

  protected override get parts(): Part[] {
    return this.view?.items ?? [];
  }

  protected override get places(): string[] {
    return this.view?.into ?? [];
  }

  protected override get chosen(): Record<string, string> {
    return this.response?.sorted ?? {};
  }

  protected override get graded(): PlacedPart[] | undefined {
    return this.review?.items;
  }

  protected override answer(sorted: Record<string, string>): ClassifyResponse {
    return { kind: 'classify', sorted };
  }

  protected override spoken(item: Part, kind: string): string {
    return words.spoken(plain(item.text), words.kinds[kind as KindOfClaim]);
  }
}

const resultOf = (graded: PlacedPart | undefined): string | typeof nothing =>
  graded ? (graded.given === null ? 'open' : graded.given === graded.right ? 'right' : 'wrong') : nothing;
