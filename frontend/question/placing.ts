import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { KindElement } from './kind-element';
import { sign } from './review-parts';
import type { KindResponse, Part, QuestionView, Review } from './types';
import './placing.css';

/** A part after grading: where it was put (null when left open), where it belongs, and why. */
export interface PlacedPart {
  id: string;
  given: string | null;
  right: string;
  feedback?: string;
}

/** What the kinds share that put each part into one of a few places: a radio group per part, number keys, a count. */
export abstract class PlacingElement<
  V extends QuestionView,
  R extends KindResponse,
  W extends Review,
> extends KindElement<V, R, W> {
  @state() private said = '';

  /** The parts as shown, each a radio group that carries its id as `option-id`. */
  protected abstract get parts(): Part[];
  /** Ids of the places in the order of their number keys. */
  protected abstract get places(): string[];
  /** Where parts were put so far, place by part. */
  protected abstract get chosen(): Record<string, string>;
  protected abstract get graded(): PlacedPart[] | undefined;
  protected abstract answer(chosen: Record<string, string>): R;
  protected abstract spoken(part: Part, place: string): string;

  /** Chooses for the part that has the focus, otherwise for the first open one, and moves on to the next. */
  override pick(number: number): boolean {
    const place = this.places[number - 1];
    const focused = document.activeElement?.closest('[option-id]');
    const id = focused && this.contains(focused) ? focused.getAttribute('option-id') : null;
    const part = this.parts.find((it) => (id ? it.id === id : !(it.id in this.chosen)));
    if (!place || !part || this.locked) {
      return false;
    }
    this.put(part.id, place);
    this.said = this.spoken(part, place);
    this.focusOn(this.parts[this.parts.indexOf(part) + 1] ?? part);
    return true;
  }

  protected radio(part: Part, place: string): TemplateResult {
    return html`<input
      type="radio"
      name="${this.localName}-${this.view?.id}-${part.id}"
      value=${place}
      .checked=${live(this.placeOf(part.id) === place)}
      ?disabled=${this.locked}
      @change=${() => this.put(part.id, place)}
    />`;
  }

  /** How many are done, said aloud too; number keys, which move the focus away, also say what they chose. */
  protected count(words: (done: number, total: number) => string): TemplateResult {
    const done = this.parts.filter((it) => it.id in this.chosen).length;
    return html`<p class="placed-count" aria-live="polite" aria-atomic="true">
      <span class="visually-hidden">${this.said}</span> ${words(done, this.parts.length)}
    </p>`;
  }

  protected result(part: Part): PlacedPart | undefined {
    return this.graded?.find((it) => it.id === part.id);
  }

  private placeOf(part: string): string | null | undefined {
    return this.graded ? this.graded.find((it) => it.id === part)?.given : this.chosen[part];
  }

  private put(part: string, place: string): void {
    this.said = '';
    this.respond(this.answer({ ...this.chosen, [part]: place }));
  }

  private focusOn(part: Part): void {
    const group = `[option-id="${CSS.escape(part.id)}"]`;
    void this.updateComplete.then(() =>
      (
        this.querySelector<HTMLElement>(`${group} :checked`) ?? this.querySelector<HTMLElement>(`${group} input`)
      )?.focus(),
    );
  }
}

/** The graded place of a part and, where that is another, its right one: each with a shape and words. */
export const verdict = (
  { given, right }: PlacedPart,
  name: (place: string) => unknown,
  words: { right: string; wrong: string; open: string; key: string },
): TemplateResult => {
  const key = html`<span class="placed-line">${sign('right', words.key)} <span>${name(right)}</span></span>`;
  if (given === null) {
    return html`<p class="placed-verdict"><span class="placed-line">${sign('not-yet', words.open)}</span> ${key}</p>`;
  }
  return given === right
    ? html`<p class="placed-verdict"><span class="placed-line">${sign('right', words.right)} <span>${name(given)}</span></span></p>`
    : html`<p class="placed-verdict">
        <span class="placed-line">${sign('not-yet', words.wrong)} <span>${name(given)}</span></span> ${key}
      </p>`;
};
