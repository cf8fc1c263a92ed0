import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './question/salient-question';
import type { SalientQuestion } from './question/salient-question';
import { texts } from './texts';

/**
 * Shows the questions inside it one at a time, with a strip of numbered squares; all of them when `graded`.
 * The place is kept in the address (#q3). The server's hand-in button is the child with slot="hand-in".
 */
@customElement('salient-attempt')
export class SalientAttempt extends LitElement {
  @property({ type: Boolean, reflect: true }) graded = false;
  /** Set on the last question, where handing in is the thing to do. */
  @property({ type: Boolean, reflect: true, attribute: 'at-end' }) atEnd = false;
  @state() private place = 0;

  private readonly top = document.createElement('div');
  private readonly foot = document.createElement('div');
  private readonly arrivals = new MutationObserver(() => this.requestUpdate());

  protected override createRenderRoot(): HTMLElement {
    this.top.className = 'attempt-top';
    this.foot.className = 'attempt-foot';
    this.prepend(this.top);
    this.append(this.foot);
    return this.top;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.arrivals.observe(this, { childList: true });
    this.addEventListener('response-changed', this.refresh);
    window.addEventListener('hashchange', this.follow);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.arrivals.disconnect();
    this.removeEventListener('response-changed', this.refresh);
    window.removeEventListener('hashchange', this.follow);
  }

  /** Shows the question at a place, counted from 0, and moves the focus to it. */
  goTo(place: number): void {
    this.place = Math.min(Math.max(place, 0), this.questions.length - 1);
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}#q${this.place + 1}`);
    void this.updateComplete.then(async () => {
      const question = this.questions[this.shown];
      await question?.updateComplete;
      question?.focusHead();
    });
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const questions = this.questions;
    const shown = this.shown;
    questions.forEach((question, index) => {
      question.number = index + 1;
      question.total = questions.length;
      question.level = this.graded ? 3 : 2;
      question.hidden = !this.graded && index !== shown;
    });
    this.atEnd = shown === questions.length - 1;
    const handIn = this.querySelector(':scope > [slot="hand-in"]');
    if (handIn && handIn.previousElementSibling !== this.foot) {
      handIn.before(this.foot);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const questions = this.questions;
    if (this.graded || questions.length === 0) {
      render(nothing, this.foot);
      return nothing;
    }
    render(this.turn(questions), this.foot);
    return html`
      <nav aria-label=${texts.attempt.strip}>
        <ol class="strip" role="list">
          ${questions.map((question, index) => this.square(question, index))}
        </ol>
      </nav>
      <p class="attempt-count">${texts.attempt.count(questions.filter(answered).length, questions.length)}</p>
    `;
  }

  private square(question: SalientQuestion, index: number): TemplateResult {
    const done = answered(question);
    return html`<li>
      <button
        type="button"
        data-state=${done ? 'answered' : 'open'}
        aria-label=${texts.attempt.square(index + 1, done)}
        aria-current=${index === this.shown ? 'step' : nothing}
        @click=${() => this.goTo(index)}
      >
        ${index + 1}
      </button>
    </li>`;
  }

  private turn(questions: SalientQuestion[]): TemplateResult {
    const open = questions.flatMap((question, index) => (answered(question) ? [] : [index + 1]));
    return html`
      ${this.atEnd && open.length > 0 ? html`<p class="attempt-open">${texts.attempt.open(open)}</p>` : nothing}
      ${
        this.shown > 0
          ? html`<button type="button" class="button" @click=${() => this.goTo(this.shown - 1)}>${texts.attempt.previous}</button>`
          : nothing
      }
      ${
        this.atEnd
          ? nothing
          : html`<button type="button" class="button primary" @click=${() => this.goTo(this.shown + 1)}>${texts.attempt.next}</button>`
      }
    `;
  }

  private get questions(): SalientQuestion[] {
    return [...this.querySelectorAll<SalientQuestion>('salient-question')];
  }

  /** Questions may arrive after the address has named one. */
  private get shown(): number {
    return Math.min(this.place, Math.max(this.questions.length - 1, 0));
  }

  private readonly refresh = (): void => this.requestUpdate();

  private readonly follow = (): void => {
    const asked = /^#q(\d+)$/.exec(window.location.hash);
    this.place = asked ? Math.max(Number(asked[1]) - 1, 0) : this.place;
  };
}

const answered = (question: SalientQuestion): boolean => (question.response ?? null) !== null;
