import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Certainty, Given, LearnerResponse, News, QuestionView, Review } from './types';

/** What the page tells a question. */
export abstract class QuestionProperties extends LitElement {
  /** `part`, the title of its part of the quiz. Every element has a property of that name, so its type stays theirs. */
  static override properties = { part: { attribute: false } };

  @property({ attribute: 'question-id', reflect: true }) questionId = '';
  @property({ attribute: false }) view: QuestionView | null = null;
  @property({ attribute: false }) response: LearnerResponse = null;
  @property({ attribute: false }) certaintyChosen: Certainty | null = null;
  @property({ attribute: false }) review: Review | null = null;
  /** Place among the others, from 1; 0 shows no heading line. */
  @property({ type: Number }) number = 0;
  @property({ type: Number }) total = 0;
  @property({ type: Number }) level = 3;
  /** A small line above the head. */
  @property() kicker = '';
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Another window has taken over, or time is over: nothing can be changed here for the time being. */
  @property({ type: Boolean }) frozen = false;
  @property({ type: Boolean, reflect: true }) checkable = false;
  /** HTML of the hints given so far. */
  @property({ attribute: false }) hints: string[] = [];
  @property({ type: Boolean }) flaggable = false;
  @property({ type: Boolean }) flagged = false;
  /** In practice: may be tried again after its review. */
  @property({ type: Boolean }) retriable = false;
  /** How often it has been tried before. */
  @property({ type: Number }) tries = 0;
  /** When it was written by the device's clock, ISO 8601, if it arrived after the end; else empty. */
  @property({ attribute: 'from-grace' }) fromGrace = '';
  @property({ type: Boolean }) objectable = false;
  /** What the learner has written to the instructor about this question. */
  @property() objection: string | null = null;
  /** What the instructor answered to it; empty when they settled it without a word. */
  @property() reply: string | null = null;
  @property({ attribute: false }) news: News | null = null;
  /** What a person gave for it. */
  @property({ attribute: false }) given: Given | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get name(): string {
    return this.questionId || (this.view?.id ?? '');
  }

  get graded(): boolean {
    return this.review !== null || (this.news?.review ?? null) !== null;
  }

  get locked(): boolean {
    return this.readonly || this.frozen || this.graded;
  }
}
