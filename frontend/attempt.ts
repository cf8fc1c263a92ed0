import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './question/salient-question';
import type { SalientQuestion } from './question/salient-question';
import { address, addressed } from './quiz/address';
import { Asking } from './quiz/asking';
import { Finishing } from './quiz/finishing';
import { foot } from './quiz/foot';
import { Pause } from './quiz/pause';
import { Plan } from './quiz/plan';
import { beforeHandIn, stage } from './quiz/stage';
import { strip } from './quiz/strip';
import { texts } from './texts';

/**
 * Shows the questions inside it one at a time, or one part at a time, with a strip of numbered squares; all when `graded`.
 * The place is kept in the address (#q3). The server's hand-in button is the child with slot="hand-in".
 * Fires `part-finished` {part} when `finishable`, and `continue-here` when `frozen`. Between `time-over` and `time-given` of a
 * countdown on the page nothing can be changed.
 */
@customElement('salient-attempt')
export class SalientAttempt extends LitElement {
  @property({ type: Boolean, reflect: true }) graded = false;
  @property() screens: 'question' | 'part' = 'question';
  /** A part can be finished, and is marked, before the others. */
  @property({ type: Boolean, reflect: true }) finishable = false;
  /** A hand-in asks first while questions are not answered. */
  @property({ type: Boolean }) asks = false;
  /** Another window has taken over: only for reading. */
  @property({ type: Boolean, reflect: true }) frozen = false;
  /** Set on the last screen, where handing in is the thing to do. */
  @property({ type: Boolean, reflect: true, attribute: 'at-end' }) atEnd = false;
  @state() private place = 0;

  private readonly top = document.createElement('div');
  private readonly foot = document.createElement('div');
  private readonly arrivals = new MutationObserver(() => this.requestUpdate());
  private readonly finishing = new Finishing(this);
  private readonly pause = new Pause(this, () => this.goTo(this.plan.shown, 'screen'));
  private readonly asking = new Asking(this, () => (this.pause.on ? [] : this.plan.open));
  private plan = new Plan([]);

  constructor() {
    super();
    this.addEventListener('question-drawn', () => this.requestUpdate());
    this.addEventListener('next-wanted', (event) => this.onwards(event));
    this.addEventListener('focusin', (event) => this.entered(event));
  }

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
    window.addEventListener('hashchange', this.follow);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.arrivals.disconnect();
    window.removeEventListener('hashchange', this.follow);
  }

  /** Shows the question at a place, counted from 0, and moves the focus to it or to the head of its screen. */
  goTo(place: number, focus: 'question' | 'screen' = 'question'): void {
    this.keepPlace(Math.min(Math.max(place, 0), this.questions.length - 1));
    void this.updateComplete.then(async () => {
      await this.plan.question?.updateComplete;
      const title = focus === 'screen' ? this.top.querySelector<HTMLElement>('.part-title') : null;
      title ? title.focus() : this.plan.question?.focusHead();
    });
  }

  protected override willUpdate(): void {
    this.plan = new Plan(this.questions, this.screens, this.place);
    stage(this.plan, { graded: this.graded, frozen: this.pause.on });
    this.atEnd = this.plan.atEnd;
    beforeHandIn(this, this.foot);
  }

  protected override updated(): void {
    const { part, shown } = this.plan;
    if (this.finishing.ends(part)) {
      this.goTo(shown, 'screen');
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { parts, stops, shown, title } = this.plan;
    if (this.graded || stops.length === 0) {
      render(nothing, this.foot);
      return nothing;
    }
    render(this.asking.question() ?? this.turn(this.plan), this.foot);
    return html`
      ${this.pause.words()}
      ${strip(parts, shown, (place) => this.goTo(place))}
      <p class="attempt-count">${texts.attempt.count(stops.filter((it) => it.answered).length, stops.length)}</p>
      ${title ? html`<h2 class="part-title" tabindex="-1">${title}</h2>` : nothing}
    `;
  }

  private turn(plan: Plan): TemplateResult {
    const { previous, next, ending } = plan;
    const to = (place: number | undefined) => (place === undefined ? null : () => this.goTo(place, 'screen'));
    const finishPart = this.finishable && !this.pause.on && ending ? () => this.finishing.begin(ending) : null;
    return foot({ previous: to(previous), next: to(next), finishPart, finishing: this.finishing.on }, plan);
  }

  private get questions(): SalientQuestion[] {
    return [...this.querySelectorAll<SalientQuestion>('salient-question')];
  }

  private onwards(event: Event): void {
    const next = this.plan.placeOf(event) + 1;
    if (!this.graded && next < this.plan.stops.length) {
      this.goTo(next, next === this.plan.next ? 'screen' : 'question');
    }
  }

  /** With several questions on a screen, the one with the focus is where one is. */
  private entered(event: Event): void {
    const place = this.plan.placeOf(event);
    if (!this.graded && place >= 0 && place !== this.place) {
      this.keepPlace(place);
    }
  }

  private keepPlace(place: number): void {
    this.asking.dismiss();
    this.place = place;
    address(place);
  }

  private readonly follow = (): void => {
    const place = addressed();
    if (place !== undefined) {
      this.asking.dismiss();
      this.place = place;
      void this.updateComplete.then(() => this.plan.further?.scrollIntoView());
    }
  };
}
