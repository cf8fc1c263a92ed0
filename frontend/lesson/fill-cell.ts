import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { words } from './compare-words';
import { keep, recall } from './own-words';

const longest = 500;

/**
 * Covers its `.fill-content` until the learner has said what they expect there, or simply asks for it. What they wrote stays
 * beside it, on this device. Fires `fill-changed` when it is shown or covered.
 */
@customElement('salient-fill')
export class SalientFill extends LitElement {
  /** Unique on the page. */
  @property() name = '';
  /** Which cell this is, in words. */
  @property() of = '';
  @property({ attribute: false }) shown = false;

  private readonly panel = document.createElement('div');
  private text = '';

  protected override createRenderRoot(): HTMLElement {
    this.panel.className = 'fill';
    this.prepend(this.panel);
    return this.panel;
  }

  override connectedCallback(): void {
    ({ text: this.text, shown: this.shown } = recall(this.name));
    super.connectedCallback();
    this.cover();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.cover();
    if (changed.get('shown') !== undefined) {
      keep(this.name, { text: this.text, shown: this.shown });
      this.dispatchEvent(new CustomEvent('fill-changed', { bubbles: true }));
    }
  }

  override render(): TemplateResult {
    return this.shown ? this.wrote() : this.ask();
  }

  private ask(): TemplateResult {
    return html`
      <label class="field">
        <span class="field-label">${words.ask}</span>
        <textarea
          rows="2"
          maxlength=${longest}
          aria-label=${words.named(words.ask, this.of)}
          .value=${this.text}
          @input=${this.written}
        ></textarea>
      </label>
      <button type="button" class="button" aria-label=${words.named(words.show, this.of)} @click=${this.show}>
        ${words.show}
      </button>
    `;
  }

  private wrote(): TemplateResult {
    const text = this.text.trim();
    return html`${text ? html`<p class="fill-wrote"><span>${words.wrote}</span> ${text}</p>` : nothing}`;
  }

  private get content(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.fill-content');
  }

  /** By an attribute of its own, since nothing can show on paper what is `hidden`. */
  private cover(): void {
    this.toggleAttribute('covered', !this.shown);
  }

  private written(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    keep(this.name, { text: this.text, shown: this.shown });
  }

  /** The button goes; whoever pressed it goes on at what it has uncovered. */
  private async show(): Promise<void> {
    this.shown = true;
    await this.updateComplete;
    this.content?.setAttribute('tabindex', '-1');
    this.content?.focus();
  }
}
