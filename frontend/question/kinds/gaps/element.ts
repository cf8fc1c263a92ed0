import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isPress } from '../../keys';
import { KindElement, promptId } from '../../kind-element';
import { plain } from '../../plain';
import { filledGap, gapList } from './review';
import { sentences } from './sentences';
import { words } from './words';
import './look.css';
import type { Gap, GapsResponse, GapsReview, GapsView, Piece } from './types';

/** A text whose gaps are typed or chosen in place. Enter leads to the next empty gap, after the last one on. */
@customElement('salient-gaps')
export class Gaps extends KindElement<GapsView, GapsResponse, GapsReview> {
  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    const review = this.review;
    return html`
      ${this.locked ? nothing : html`<p class="question-help" id="help-${view.id}">${help(view)}</p>`}
      <div class="gaps ${view.width}" role="group" aria-labelledby=${promptId(view.id)} @keydown=${this.keys}>
        ${view.paragraphs.map((pieces) => html`<p>${pieces.map((piece) => this.piece(view, piece))}</p>`)}
      </div>
      ${review ? gapList(view, review) : this.sentences(view)}
    `;
  }

  private piece(view: GapsView, piece: Piece): unknown {
    if (piece.gap === undefined) {
      return unsafeHTML(piece.text);
    }
    const index = view.gaps.findIndex((it) => it.id === piece.gap);
    const gap = view.gaps[index];
    if (!gap) {
      return nothing;
    }
    return this.review ? filledGap(view, this.review, gap, index + 1) : this.control(view, gap, index + 1);
  }

  private control(view: GapsView, gap: Gap, place: number): TemplateResult {
    const name = words.gap(place, view.gaps.length);
    const sentence = `sentence-${view.id}-${place}`;
    const value = this.response?.filled[gap.id] ?? '';
    if (gap.options) {
      return html`<select
        class="gap"
        option-id=${gap.id}
        aria-label=${name}
        aria-describedby=${sentence}
        ?disabled=${this.readonly}
        @change=${(event: Event) => this.fill(gap.id, (event.target as HTMLSelectElement).value, false)}
      >
        <option value="" .selected=${live(value === '')}>${words.choose}</option>
        ${gap.options.map((it) => html`<option value=${it.id} .selected=${live(value === it.id)}>${plain(it.text)}</option>`)}
      </select>`;
    }
    return html`<input
      class="gap"
      option-id=${gap.id}
      type="text"
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      maxlength="200"
      aria-label=${name}
      aria-describedby="${sentence} ${this.locked ? '' : `help-${view.id}`}"
      .value=${live(value)}
      ?readonly=${this.readonly}
      @input=${(event: Event) => this.fill(gap.id, (event.target as HTMLInputElement).value, true)}
    />`;
  }

  private sentences(view: GapsView): TemplateResult {
    const spoken = sentences(view);
    return html`<div hidden>
      ${view.gaps.map((gap, index) => html`<p id="sentence-${view.id}-${index + 1}">${spoken.get(gap.id)}</p>`)}
    </div>`;
  }

  private fill(id: string, value: string, typing: boolean): void {
    const before = this.response?.filled ?? {};
    const filled: Record<string, string> = {};
    for (const gap of this.view?.gaps ?? []) {
      const kept = gap.id === id ? value : before[gap.id];
      if (kept?.trim()) {
        filled[gap.id] = kept;
      }
    }
    this.respond(Object.keys(filled).length > 0 ? { kind: 'gaps', filled } : null, { typing });
  }

  private keys(event: KeyboardEvent): void {
    const at = event.target;
    if (
      event.key !== 'Enter' ||
      !isPress(event) ||
      !(at instanceof HTMLInputElement) ||
      at.value.trim() === '' ||
      this.locked
    ) {
      return;
    }
    const controls = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.gap')];
    const next = controls.slice(controls.indexOf(at) + 1).find((it) => it.value.trim() === '');
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}

const help = (view: GapsView): string => {
  const rules = new Set(view.gaps.flatMap((gap) => gap.spelling ?? []));
  if (rules.size > 1) {
    return words.mixed;
  }
  const [rule] = rules;
  return rule ? words[rule] : words.fill;
};
