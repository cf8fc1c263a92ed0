import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isFree } from '../free';
import { choices, wordsOf } from './form';
import { StanceElement } from './stance-element';
import type { Shift, Stance, Step } from './types';
import { words } from './words';

/**
 * A position question, asked before and after; two of these elements share what is kept. After the second both answers stand
 * side by side, and how the learner's classes have moved as far as they have been told.
 */
@customElement('salient-poll')
export class SalientPoll extends StanceElement {
  @property() step: 'before' | 'after' = 'before';
  private waiting = false;

  protected stepOf(): Step {
    return this.step;
  }

  protected override sent(): void {
    this.waiting = true;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const done = this.keeping?.stored('after') ?? false;
    for (const part of this.querySelectorAll<HTMLFieldSetElement>('form > fieldset')) {
      part.disabled = done;
    }
    for (const part of this.querySelectorAll<HTMLElement>('form > .button, form > .stance-note')) {
      part.hidden = done;
    }
    for (const form of this.forms) {
      form.hidden = done && this.step === 'after'; // both answers stand in the table then
    }
    if (done && this.waiting) {
      this.waiting = false;
      isFree(this) && this.querySelector<HTMLElement>('.own-title')?.focus();
    }
  }

  protected outcome(): TemplateResult | typeof nothing {
    const { keeping } = this;
    const [form] = this.forms;
    if (!keeping || !form) {
      return nothing;
    }
    if (!keeping.stored('after')) {
      return this.step === 'before' && keeping.stored('before')
        ? html`<p class="stance-note">${words.own.keptBefore}</p>`
        : nothing;
    }
    return this.step === 'after' ? this.sideBySide(form, keeping.said('before'), keeping.said('after')) : nothing;
  }

  private sideBySide(form: HTMLFormElement, before: Stance | null, after: Stance | null): TemplateResult {
    const { own } = words;
    const shifts = this.keeping?.own?.shifts ?? [];
    const row = (name: string, group: number, of: (it: Stance) => string | null) => html`<tr>
      <th scope="row">${name}</th>
      ${[before, after].map((it) => html`<td>${(it && wordsOf(form, group, of(it))) ?? own.none}</td>`)}
    </tr>`;
    return html`
      <p class="stance-question">${this.querySelector('legend')?.textContent}</p>
      <h3 class="own-title" tabindex="-1">${own.title}</h3>
      <table class="data stance-table" aria-label=${own.title}>
        <thead>
          <tr>
            <th scope="col">${own.question}</th>
            <th scope="col">${own.before}</th>
            <th scope="col">${own.after}</th>
          </tr>
        </thead>
        <tbody>
          ${row(own.position, 0, (it) => it.pick)} ${row(own.certainty, 1, (it) => it.certainty)}
          ${row(own.reason, 2, (it) => it.reason)}
        </tbody>
      </table>
      ${before && after ? html`<p>${before.pick === after.pick ? own.same : own.other}</p>` : nothing}
      ${shifts.map((shift) => this.moved(form, shift))}
      ${shifts.length > 0 ? html`<p class="stance-note">${words.shift.note}</p>` : nothing}
    `;
  }

  private moved(form: HTMLFormElement, { className, part, answers, rows }: Shift): TemplateResult {
    const title = words.shift.title(className, part, answers);
    return html`
      <h3>${title}</h3>
      <table class="data stance-table" aria-label=${title}>
        <thead>
          <tr>
            <th scope="col">${words.own.position}</th>
            <th scope="col">${words.own.before}</th>
            <th scope="col">${words.own.after}</th>
          </tr>
        </thead>
        <tbody>
          ${choices(form, 0).map(([id, text]) => {
            const [before, after] = rows[id] ?? ['few', 'few'];
            return html`<tr>
              <th scope="row">${text}</th>
              <td>${words.shift.share[before]}</td>
              <td>${words.shift.share[after]}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    `;
  }
}
