import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { promptId } from '../../kind-element';
import { type PlacedPart, PlacingElement, verdict } from '../../placing';
import { plain } from '../../plain';
import { feedback, sign } from '../../review-parts';
import type { Part } from '../../types';
import { words } from './words';
import './look.css';
import type { StatementsResponse, StatementsReview, StatementsView } from './types';

/** Statements to judge by the same few columns: a table where there is room, blocks of wide buttons where there is not. */
@customElement('salient-statements')
export class Statements extends PlacingElement<StatementsView, StatementsResponse, StatementsReview> {
  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      ${this.locked ? nothing : html`<p class="question-help">${words.help} <span class="placed-keys">${words.keys}</span></p>`}
      <div class="statements" role="group" aria-labelledby=${promptId(view.id)} data-columns=${view.columns.length}>
        <div class="statements-head" aria-hidden="true">
          ${view.columns.map((column, index) => this.head(column, index + 1))}
        </div>
        ${view.rows.map((row) => this.row(view, row))}
      </div>
      ${this.graded ? nothing : this.count(words.count)}
    `;
  }

  private head(column: Part, number: number): TemplateResult {
    return html`<div class="statements-column">
      ${this.locked ? nothing : html`<kbd class="statements-key">${number}</kbd>`}<span>${unsafeHTML(column.text)}</span>
    </div>`;
  }

  private row(view: StatementsView, row: Part): TemplateResult {
    const text = `statement-${view.id}-${row.id}`;
    const graded = this.result(row);
    return html`
      <div class="statement" role="radiogroup" aria-labelledby=${text} option-id=${row.id}>
        <div class="statement-text" id=${text}>${unsafeHTML(row.text)}</div>
        <div class="statement-choices">${view.columns.map((column) => this.choice(row, column, graded))}</div>
        ${
          graded
            ? html`<div class="statement-result">
                ${verdict(graded, (it) => unsafeHTML(this.column(it)), words)} ${feedback(graded.feedback)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private choice(row: Part, column: Part, graded: PlacedPart | undefined): TemplateResult {
    const given = graded?.given === column.id;
    const result = graded?.right === column.id ? (given ? 'right' : 'key') : given ? 'wrong' : null;
    return html`<label class="statement-choice" data-result=${result ?? nothing}>
      ${this.radio(row, column.id)} ${result ? sign(result === 'wrong' ? 'not-yet' : 'right', '') : nothing}
      <span class="statement-word">${unsafeHTML(column.text)}</span>
    </label>`;
  }

  private column(id: string): string {
    return this.view?.columns.find((it) => it.id === id)?.text ?? '';
  }

  protected override get parts(): Part[] {
    return this.view?.rows ?? [];
  }

  protected override get places(): string[] {
    return this.view?.columns.map((it) => it.id) ?? [];
  }

  protected override get chosen(): Record<string, string> {
    return this.response?.answers ?? {};
  }

  protected override get graded(): PlacedPart[] | undefined {
    return this.review?.rows;
  }

  protected override answer(answers: Record<string, string>): StatementsResponse {
    return { kind: 'statements', answers };
  }

  protected override spoken(row: Part, column: string): string {
    return words.spoken(plain(row.text), plain(this.column(column)));
  }
}
