import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { texts } from '../texts';
import { Busy } from './busy';
import { fire } from './fire';

const longest = 2_000;

/** Says to the instructor what is wrong with a question. Fires `objection` {question, text}. */
@customElement('salient-objection')
export class Objection extends LitElement {
  @property({ attribute: false }) question = '';
  /** What has been sent. */
  @property({ attribute: false }) sent: string | null = null;
  /** What the instructor answered; empty when they settled it without a word, null before that. */
  @property({ attribute: false }) reply: string | null = null;
  @state() private missing = false;

  private readonly busy = new Busy(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sent')) {
      this.busy.end();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('sent') && this.sent && changed.get('sent') === null) {
      this.querySelector<HTMLElement>('.objection-sent')?.focus();
    }
  }

  override render(): TemplateResult {
    return this.sent
      ? html`<div class="objection-sent" tabindex="-1">
          <p class="objection-words">${texts.objection.wrote(this.sent)}</p>
          ${
            this.reply
              ? html`<p class="objection-reply">${texts.objection.replied(this.reply)}</p>`
              : html`<p class="objection-help">${this.reply === null ? texts.objection.seen : texts.objection.settled}</p>`
          }
        </div>`
      : html`<details class="objection">
          <summary>${texts.objection.open}</summary>
          ${this.form()}
        </details>`;
  }

  private form(): TemplateResult {
    const error = `objection-error-${this.question}`;
    return html`
      <label class="field">
        <span class="field-label">${texts.objection.label}</span>
        <textarea
          rows="4"
          maxlength=${longest}
          aria-invalid=${this.missing}
          aria-describedby=${this.missing ? error : nothing}
          @input=${this.written}
        ></textarea>
      </label>
      ${this.missing ? html`<p class="field-error" id=${error}>${texts.objection.missing}</p>` : nothing}
      <button type="button" class="button" aria-disabled=${this.busy.on} @click=${this.send}>${texts.objection.send}</button>
    `;
  }

  private written(): void {
    this.missing = false;
  }

  private send(): void {
    const field = this.querySelector('textarea');
    const text = field?.value.trim().slice(0, longest) ?? '';
    if (!text) {
      this.missing = true;
      void this.updateComplete.then(() => field?.focus());
    } else if (!this.busy.on) {
      this.busy.begin();
      fire(this, 'objection', { question: this.question, text });
    }
  }
}
