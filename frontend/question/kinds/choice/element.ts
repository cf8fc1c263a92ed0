import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { KindElement, promptId } from '../../kind-element';
import { feedback, sign } from '../../review-parts';
import type { Part } from '../../types';
import { words } from './words';
import './look.css';
import type { ChoiceResponse, ChoiceReview, ChoiceView, ReviewedOption } from './types';

type Result = 'right' | 'missed' | 'wrong' | 'other';

/** One or many of some options, each a wide target with its number key. */
@customElement('salient-choice')
export class Choice extends KindElement<ChoiceView, ChoiceResponse, ChoiceReview> {
  override pick(place: number): boolean {
    const option = this.view?.options[place - 1];
    if (!option || this.locked) {
      return false;
    }
    this.toggle(option.id, this.many ? !this.chosen.includes(option.id) : true);
    // The focus goes along: the option and whether it is chosen are then said aloud.
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`input[value="${CSS.escape(option.id)}"]`)?.focus(),
    );
    return true;
  }

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    return html`
      ${this.locked ? nothing : html`<p class="question-help">${this.many ? words.many : words.one}</p>`}
      <div
        class="options ${view.select}"
        role=${this.many ? 'group' : 'radiogroup'}
        aria-labelledby=${promptId(view.id)}
      >
        ${view.options.map((option, index) => this.option(view, option, index))}
      </div>
    `;
  }

  private option(view: ChoiceView, option: Part, index: number): TemplateResult {
    const reviewed = this.review?.options?.find((it) => it.id === option.id);
    const result = reviewed ? this.result(reviewed) : null;
    return html`
      <div class="option" option-id=${option.id} data-result=${result ?? nothing}>
        <label class="option-target">
          <input
            type=${this.many ? 'checkbox' : 'radio'}
            name="choice-${view.id}"
            value=${option.id}
            .checked=${live(this.chosen.includes(option.id))}
            ?disabled=${this.locked}
            @change=${(event: Event) => this.toggle(option.id, (event.target as HTMLInputElement).checked)}
          />
          <kbd class="option-key" aria-hidden="true">${index + 1}</kbd>
          <span class="option-text">${unsafeHTML(option.text)}</span>
          ${result ? this.verdict(result) : nothing}
        </label>
        ${feedback(reviewed?.feedback)}
      </div>
    `;
  }

  private result(option: ReviewedOption): Result {
    if (option.correct) {
      return option.chosen ? 'right' : 'missed';
    }
    return option.chosen ? 'wrong' : 'other';
  }

  private verdict(result: Result): TemplateResult | typeof nothing {
    switch (result) {
      case 'right':
        return sign('right', words.right);
      case 'missed':
        return sign('right', this.many ? words.missed : words.rightOne);
      case 'wrong':
        return sign('not-yet', words.wrong);
      case 'other':
        return nothing;
    }
  }

  private toggle(id: string, on: boolean): void {
    const others = this.many ? this.chosen.filter((it) => it !== id) : [];
    const picked = new Set(on ? [...others, id] : others);
    const chosen = (this.view?.options ?? []).map((it) => it.id).filter((it) => picked.has(it));
    this.respond(chosen.length > 0 ? { kind: 'choice', chosen } : null);
  }

  private get chosen(): string[] {
    return this.review?.options?.filter((it) => it.chosen).map((it) => it.id) ?? this.response?.chosen ?? [];
  }

  private get many(): boolean {
    return this.view?.select === 'many';
  }
}
