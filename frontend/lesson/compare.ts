import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { words } from './compare-words';
import './fill-cell';
import type { SalientFill } from './fill-cell';

/** Wraps the table of a comparison. When it has cells to fill first, offers to show them all, or to cover them again. */
@customElement('salient-compare')
export class SalientCompare extends LitElement {
  private readonly bar = document.createElement('div');

  protected override createRenderRoot(): HTMLElement {
    this.bar.className = 'compare-bar';
    this.prepend(this.bar);
    return this.bar;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('fill-changed', this.changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('fill-changed', this.changed);
  }

  override render(): TemplateResult | typeof nothing {
    const { fills } = this;
    this.bar.hidden = fills.length === 0;
    if (fills.length === 0) {
      return nothing;
    }
    const all = fills.every((fill) => fill.shown);
    return html`<button type="button" class="button quiet" @click=${() => this.turn(!all)}>
      ${all ? words.cover : words.all}
    </button>`;
  }

  private get fills(): SalientFill[] {
    return [...this.querySelectorAll<SalientFill>('salient-fill')];
  }

  private turn(shown: boolean): void {
    for (const fill of this.fills) {
      fill.shown = shown;
    }
  }

  private readonly changed = (): void => this.requestUpdate();
}
