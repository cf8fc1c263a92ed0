import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isPress } from '../../keys';
import { KindElement, promptId } from '../../kind-element';
import { plain } from '../../plain';
import { claimAbove, legend } from './above';
import { phraseNumber, phraseSign, reviewedPhrases, standing } from './review';
import { words } from './words';
import './look.css';
import type { HighlightResponse, HighlightReview, HighlightView, Piece } from './types';

/** Keeps the sign before a phrase on one line with its first word. */
const JOIN = '\u2060';

/**
 * A text with phrases to mark, one after the other or by number key. Phrases are spans that act as buttons, because a button
 * cannot break across lines as words do.
 */
@customElement('salient-highlight')
export class Highlight extends KindElement<HighlightView, HighlightResponse, HighlightReview> {
  @state() private said = '';

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    const reviewed = this.review?.phrases;
    return html`
      ${view.claim ? claimAbove(view.claim) : nothing} ${this.locked ? nothing : this.help(view)}
      ${view.marks.length > 1 ? legend(view) : nothing}
      <div class="marked-text" role="group" aria-labelledby=${promptId(view.id)}>
        ${view.paragraphs.map((pieces) => html`<p>${pieces.map((piece) => this.piece(piece))}</p>`)}
      </div>
      ${
        reviewed
          ? reviewedPhrases(view, reviewed, this.review?.outcome === 'unanswered')
          : html`<p class="visually-hidden" aria-live="polite">${this.said}</p>`
      }
    `;
  }

  private help(view: HighlightView): TemplateResult {
    const [first, second] = view.marks.map((mark) => plain(mark.text));
    return html`<p class="question-help">
      ${second ? words.two(first ?? '', second) : words.one} <span class="highlight-keys">${words.keys(view.marks.length)}</span>
    </p>`;
  }

  private piece(piece: Piece): TemplateResult {
    if (!piece.id) {
      return html`${unsafeHTML(piece.text)}`;
    }
    return this.review?.phrases ? this.graded(piece, piece.id) : this.phrase(piece, piece.id);
  }

  private graded(piece: Piece, id: string): TemplateResult {
    const phrase = this.review?.phrases?.find((it) => it.id === id);
    return html`<span
      class="phrase"
      option-id=${id}
      data-mark=${this.placeOf(phrase?.marked) || nothing}
      data-result=${phrase ? standing(phrase) : nothing}
      >${phrase ? phraseSign(phrase) : nothing}${JOIN}${unsafeHTML(piece.text)}${phraseNumber(this.review?.phrases ?? [], id)}</span
    >`;
  }

  /** With one mark it is a button that is pressed or not; with two its name says which it has. */
  private phrase(piece: Piece, id: string): TemplateResult {
    const mark = this.placeOf(this.marked[id]);
    const one = this.view?.marks.length === 1;
    return html`<span
      class="phrase"
      role="button"
      option-id=${id}
      tabindex=${this.locked ? nothing : '0'}
      aria-disabled=${this.locked ? 'true' : nothing}
      aria-pressed=${one ? String(mark > 0) : nothing}
      aria-label=${one ? nothing : this.nameOf(piece, mark)}
      data-mark=${mark || nothing}
      @click=${() => this.next(piece, id)}
      @keydown=${(event: KeyboardEvent) => this.keys(event, piece, id)}
      >${JOIN}${unsafeHTML(piece.text)}</span
    >`;
  }

  private keys(event: KeyboardEvent, piece: Piece, id: string): void {
    if (event.ctrlKey || event.altKey || event.metaKey || this.locked) {
      return;
    }
    const turns = event.key === 'Enter' || event.key === ' ';
    const clears = ['0', 'Backspace', 'Delete'].includes(event.key);
    const place = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
    if (!turns && !clears && !this.view?.marks[place - 1]) {
      return;
    }
    event.preventDefault(); // a space would scroll the page, also while it is held down
    if (!isPress(event)) {
      return;
    }
    if (turns) {
      this.next(piece, id);
    } else {
      this.mark(piece, id, place);
    }
  }

  /** From no mark to the first, the second, and back to none. */
  private next(piece: Piece, id: string): void {
    this.mark(piece, id, (this.placeOf(this.marked[id]) + 1) % ((this.view?.marks.length ?? 0) + 1));
  }

  private mark(piece: Piece, id: string, place: number): void {
    if (this.locked) {
      return;
    }
    const marked: Record<string, string> = {};
    for (const { id: other } of this.view?.paragraphs.flat() ?? []) {
      const mark = other === id ? this.view?.marks[place - 1]?.id : other && this.marked[other];
      if (other && mark) {
        marked[other] = mark;
      }
    }
    this.said = this.nameOf(piece, place);
    this.respond(Object.keys(marked).length > 0 ? { kind: 'highlight', marked } : null);
  }

  private nameOf(piece: Piece, place: number): string {
    const marks = this.view?.marks ?? [];
    const mark = marks[place - 1];
    const state = mark && marks.length > 1 ? plain(mark.text) : mark ? words.marked : words.unmarked;
    return words.state(plain(piece.text), state);
  }

  /** 1 or 2; 0 for no mark. */
  private placeOf(mark: string | null | undefined): number {
    return (this.view?.marks.findIndex((it) => it.id === mark) ?? -1) + 1;
  }

  private get marked(): Record<string, string> {
    return this.response?.marked ?? {};
  }
}
