import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { texts } from '../texts';
import { certaintyWords } from './certainty';
import './choice';
import './number';
import './order';
import { type KindElement, promptId } from './kind-element';
import { reviewBlock } from './review-parts';
import type { Certainty, LearnerResponse, PartResponse, QuestionView, ResponseChanged, Review } from './types';

/**
 * One question: prompt, answer, certainty, and after grading the review in place.
 * Fires `response-changed` {question, response, certainty}, and `check` {question} when it is `checkable`.
 */
@customElement('salient-question')
export class SalientQuestion extends LitElement {
  @property({ attribute: 'question-id', reflect: true }) questionId = '';
  @property({ attribute: false }) view: QuestionView | null = null;
  @property({ attribute: false }) response: LearnerResponse = null;
  @property({ attribute: false }) certaintyChosen: Certainty | null = null;
  @property({ attribute: false }) review: Review | null = null;
  /** Place among the others, from 1; 0 shows no heading line. */
  @property({ type: Number }) number = 0;
  @property({ type: Number }) total = 0;
  @property({ type: Number }) level = 3;
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ type: Boolean, reflect: true }) checkable = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Puts the focus where reading starts. */
  focusHead(): void {
    this.querySelector<HTMLElement>('.question-head, .question-prompt')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      <div class="question" role="group" aria-labelledby=${promptId(view.id)} @keydown=${this.keys} @response-changed=${this.answered}>
        ${this.number > 0 ? this.head(view) : nothing}
        <div class="question-prompt" id=${promptId(view.id)} tabindex="-1">${unsafeHTML(view.prompt)}</div>
        ${this.kind(view)}
        ${view.marking && !this.graded ? html`<p class="marking">${view.marking}</p>` : nothing}
        ${view.certainty && !this.graded ? certaintyWords(view.id, this.certaintyChosen, this.locked, (it) => this.sure(it)) : nothing}
        ${this.checkable && !this.graded ? this.checkBar() : nothing}
        ${this.review ? reviewBlock(this.review, this.certaintyChosen) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.checkable && changed.has('review') && this.review && changed.get('review') === null) {
      this.querySelector<HTMLElement>('.outcome')?.focus();
    }
  }

  private head(view: QuestionView): TemplateResult {
    return html`<p class="question-head" role="heading" aria-level=${this.level} tabindex="-1">
      ${texts.question.head(this.number, this.total)}
      <span class="question-points">· ${texts.question.points(view.points)}</span>
    </p>`;
  }

  private kind(view: QuestionView): TemplateResult {
    switch (view.kind) {
      case 'choice':
        return html`<salient-choice .view=${view} .response=${this.response} .review=${this.review} ?readonly=${this.locked}></salient-choice>`;
      case 'number':
        return html`<salient-number .view=${view} .response=${this.response} .review=${this.review} ?readonly=${this.locked}></salient-number>`;
      case 'order':
        return html`<salient-order .view=${view} .response=${this.response} .review=${this.review} ?readonly=${this.locked}></salient-order>`;
    }
  }

  private checkBar(): TemplateResult {
    return html`<p class="check-bar">
      <button type="button" class="button primary" ?disabled=${this.response === null || this.readonly} @click=${this.check}>
        ${texts.question.check}
      </button>
    </p>`;
  }

  private answered(event: CustomEvent<PartResponse>): void {
    event.stopPropagation();
    this.response = event.detail.response;
    this.tell();
  }

  private sure(certainty: Certainty): void {
    this.certaintyChosen = certainty;
    this.tell();
  }

  private tell(): void {
    this.fire<ResponseChanged>('response-changed', {
      question: this.name,
      response: this.response,
      certainty: this.certaintyChosen,
    });
  }

  private check(): void {
    this.fire('check', { question: this.name });
  }

  private keys(event: KeyboardEvent): void {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) {
      return;
    }
    const answer = this.querySelector<KindElement<QuestionView, LearnerResponse>>(
      'salient-choice, salient-number, salient-order',
    );
    if (answer?.pick(Number(event.key))) {
      event.preventDefault();
    }
  }

  private fire<D>(name: string, detail: D): void {
    this.dispatchEvent(new CustomEvent<D>(name, { detail, bubbles: true, composed: true }));
  }

  private get name(): string {
    return this.questionId || (this.view?.id ?? '');
  }

  private get graded(): boolean {
    return this.review !== null;
  }

  private get locked(): boolean {
    return this.readonly || this.graded;
  }
}
