import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isFree } from '../free';
import { texts } from '../texts';
import { afterwards } from './after';
import { beforehand, type Doings } from './before';
import { fire } from './fire';
import { givenNote } from './given';
import { questionTop } from './head';
import { takeKey } from './keys';
import { type KindElement, promptId } from './kind-element';
import { elementFor } from './kinds';
import { type Look, lookButtons, newsNote } from './news';
import { QuestionProperties } from './properties';
import { focusOutcome } from './review-parts';
import type { Certainty, PartResponse, QuestionView, ResponseChanged, Review } from './types';

/** What others show of a question: the strip, the line before the hand-in. */
const telling = ['view', 'response', 'review', 'flagged', 'news', 'part'] as const;

/**
 * One question: prompt, hints, answer, certainty, and after grading the review in place.
 * Fires `response-changed` {question, response, certainty, flagged}, `check`, `retry-wanted` {question} and `next-wanted`;
 * what it contains fires `hint-wanted` and `objection`. `question-drawn` follows every change, also the server's.
 */
@customElement('salient-question')
export class SalientQuestion extends QuestionProperties implements Doings {
  /** How a corrected question is looked at. */
  @state() private look: Look = 'corrected';

  /** The element of the question's kind. */
  private answer: KindElement | null = null;

  /** Puts the focus where reading starts. */
  focusHead(): void {
    this.querySelector<HTMLElement>('.question-head, .question-prompt')?.focus();
  }

  protected override willUpdate(): void {
    const { view, review } = this.shown;
    if (view && this.answer?.localName !== `salient-${view.kind}`) {
      this.answer = elementFor(view.kind);
    }
    if (this.answer) {
      Object.assign(this.answer, { view, response: this.response, review, readonly: this.locked });
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { view, review } = this.shown;
    if (!view) {
      return nothing;
    }
    return html`
      <div class="question" role="group" aria-labelledby=${promptId(view.id)} @keydown=${this.keys} @response-changed=${this.answered}>
        ${questionTop(this, view, () => this.flag())}
        ${this.news ? [newsNote(this.news), lookButtons(this.news, this.look, (it) => this.lookAt(it))] : nothing}
        <div class="question-prompt" id=${promptId(view.id)} tabindex="-1">${unsafeHTML(view.prompt)}</div>
        ${this.answer ?? html`<p class="notice">${texts.question.unknown}</p>`}
        ${this.graded ? nothing : beforehand(this, view, this)}
        ${this.given ? givenNote(this.given) : nothing}
        ${review ? afterwards(this, review) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('review') ?? null;
    if (changed.has('review') && this.review && this.checkable && changed.get('review') === null) {
      isFree(this) && focusOutcome(this);
    } else if (before && !this.review) {
      isFree(this) && this.querySelector<HTMLElement>('.question-prompt')?.focus();
      // What was changed while the check was on its way has been dropped as graded: what is shown now is to be kept.
      this.tell();
    }
    if (telling.some((it) => changed.has(it))) {
      this.dispatchEvent(new Event('question-drawn', { bubbles: true }));
    }
  }

  private answered(event: CustomEvent<PartResponse>): void {
    event.stopPropagation();
    this.response = event.detail.response;
    this.tell(event.detail.typing);
  }

  sure(certainty: Certainty): void {
    this.certaintyChosen = certainty;
    this.tell();
  }

  private flag(): void {
    this.flagged = !this.flagged;
    this.tell();
  }

  private lookAt(look: Look): void {
    this.look = look;
  }

  private tell(typing = false): void {
    const { response, certaintyChosen: certainty, flagged } = this;
    const change: ResponseChanged = { question: this.name, response, certainty, flagged };
    fire(this, 'response-changed', typing ? { ...change, typing } : change);
  }

  check(): true {
    return fire(this, 'check', { question: this.name });
  }

  private keys(event: KeyboardEvent): void {
    takeKey(event, {
      pick: (place) => this.answer?.pick(place) ?? false,
      enter: () => (this.checkable && !this.graded ? this.ready && this.check() : fire(this, 'next-wanted', {})),
    });
  }

  /** Whether there is something to check. */
  get ready(): boolean {
    return this.response !== null && !this.readonly && !this.frozen;
  }

  /** The question as it was answered, or as it was corrected since. */
  private get shown(): { view: QuestionView | null; review: Review | null } {
    return this.news?.review && this.look === 'corrected' ? this.news : this;
  }
}
