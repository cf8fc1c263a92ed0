import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { KindResponse, PartResponse, QuestionView, Review } from './types';

/** What the elements of all kinds share: a view in, a response out, light DOM so that labels reach across. */
export abstract class KindElement<
  V extends QuestionView = QuestionView,
  R extends KindResponse = KindResponse,
  W extends Review = Review,
> extends LitElement {
  @property({ attribute: false }) view: V | null = null;
  @property({ attribute: false }) response: R | null = null;
  @property({ attribute: false }) review: W | null = null;
  @property({ type: Boolean, reflect: true }) readonly = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Answers to the number keys 1 to 9; kinds that have no numbered options ignore them. */
  pick(_place: number): boolean {
    return false;
  }

  protected get locked(): boolean {
    return this.readonly || this.review !== null;
  }

  /** @param typing more is about to come, letter by letter */
  protected respond(response: R | null, { typing = false } = {}): void {
    this.response = response;
    this.dispatchEvent(
      new CustomEvent<PartResponse>('response-changed', {
        detail: typing ? { response, typing } : { response },
        bubbles: true,
        composed: true,
      }),
    );
  }
}

/** The id of the prompt that names the answer's controls. */
export const promptId = (question: string): string => `prompt-${question}`;
