import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';
import { Busy } from './busy';
import { fire } from './fire';

/** The hints given so far and a button for the next one. Fires `hint-wanted` {question, step}, steps counted from 1. */
@customElement('salient-hints')
export class Hints extends LitElement {
  @property({ attribute: false }) question = '';
  @property({ attribute: false }) hints: string[] = [];
  /** Share of the points that each hint there is costs. */
  @property({ attribute: false }) costs: number[] = [];
  /** The last hint came while the button had the focus: it stays until it is left. */
  @state() private lingers = false;

  private readonly busy = new Busy(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('hints')?.length ?? 0;
    if (changed.has('hints') && this.hints.length > before) {
      this.busy.end();
      this.lingers = this.contains(document.activeElement);
    }
  }

  override render(): TemplateResult {
    return html`
      <div aria-live="polite">
        ${
          this.hints.length > 0
            ? html`<ol class="hint-list" aria-label=${texts.hints.list}>
                ${this.hints.map((hint) => html`<li>${unsafeHTML(hint)}</li>`)}
              </ol>`
            : nothing
        }
      </div>
      ${this.next()}
    `;
  }

  private next(): TemplateResult | typeof nothing {
    const cost = this.costs[this.hints.length];
    if (cost === undefined && !this.lingers) {
      return nothing;
    }
    const id = `hint-cost-${this.question}`;
    return html`<p class="hint-bar">
      <button
        type="button"
        class="button"
        aria-disabled=${this.busy.on || cost === undefined}
        aria-describedby=${cost === undefined ? nothing : id}
        @click=${this.want}
        @blur=${this.left}
      >
        ${cost === undefined ? texts.hints.none : this.hints.length === 0 ? texts.hints.first : texts.hints.another}
      </button>
      ${cost === undefined ? nothing : html`<span class="hint-cost" id=${id}>${texts.hints.cost(cost)}</span>`}
    </p>`;
  }

  private want(): void {
    if (!this.busy.on && this.hints.length < this.costs.length) {
      this.busy.begin();
      fire(this, 'hint-wanted', { question: this.question, step: this.hints.length + 1 });
    }
  }

  private left(): void {
    this.lingers = false;
  }
}
