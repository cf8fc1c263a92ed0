import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isFree } from '../free';
import type { SalientClaims } from '../lesson/claim-panel';
import { focusOn, wordsOf } from './form';
import { StanceElement } from './stance-element';
import type { Own, Step } from './types';
import { words } from './words';

/**
 * A scene to decide in: first a course, then the result that is expected, then what followed. What followed is asked of the
 * server only then, which hands it out to who has decided.
 */
@customElement('salient-decision')
export class SalientDecision extends StanceElement {
  /** The course is being chosen anew. */
  @state() private changing = false;
  private next: 'expected' | 'chosen' | 'record' | null = null;
  private shown: Own['record'] | null = null;

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    this.forms[1]?.before(root); // what was chosen stands above what is asked next and what followed
    return root;
  }

  private get record(): HTMLElement | null {
    return this.querySelector('.decision-record');
  }

  protected stepOf(form: HTMLFormElement): Step {
    return form.dataset.step as Step;
  }

  protected override sent(step: Step): void {
    this.changing = false;
    this.next = step === 'choice' ? 'expected' : 'chosen';
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const [choosing, expecting] = this.forms;
    if (!choosing || !expecting) {
      return;
    }
    const chosen = this.keeping?.said('choice') != null && !this.changing;
    const decided = this.keeping?.said('expected') != null;
    choosing.hidden = chosen || decided;
    expecting.hidden = !chosen || decided;
    this.reveal();
    this.moveOn(expecting);
  }

  private reveal(): void {
    const told = this.keeping?.own?.record ?? null;
    const { record } = this;
    if (!told || !record || this.shown) {
      return;
    }
    this.shown = told;
    record.innerHTML = told.html; // safe: the server has made it of checked texts
    record.hidden = false;
    const panel = this.closest<SalientClaims>('salient-claims');
    if (panel) {
      const more = told.claims as SalientClaims['claims'];
      panel.claims = [...panel.claims, ...more.filter((it) => panel.claims.every((known) => known.id !== it.id))];
    }
  }

  /** The form that was sent goes; whoever sent it goes on at what has come, also later if they are still here. */
  private moveOn(expecting: HTMLFormElement): void {
    if (this.next === 'expected' && !expecting.hidden) {
      const group = expecting.querySelector('fieldset');
      if (group) {
        focusOn(group);
      }
      this.next = null;
    } else if (this.next === 'chosen') {
      this.querySelector<HTMLElement>('.stance-chosen')?.focus();
      this.next = 'record';
    }
    const heading = this.record?.querySelector<HTMLElement>('h4');
    if (this.next === 'record' && heading) {
      isFree(this) && heading.focus();
      this.next = null;
    }
  }

  protected outcome(): TemplateResult | typeof nothing {
    const [choosing, expecting] = this.forms;
    const choice = this.keeping?.said('choice');
    const expected = this.keeping?.said('expected');
    if (!choosing || !expecting || !choice || this.changing) {
      return nothing;
    }
    const { decision } = words;
    const line = (name: string, said: string | null) =>
      said ? html`<p class="stance-said"><span>${name}</span> ${said}</p>` : nothing;
    return html`
      <div class="stance-chosen" tabindex="-1">
        ${line(decision.chose, wordsOf(choosing, 0, choice.pick))} ${line(decision.wrote, choice.note)}
        ${expected ? line(decision.expected, wordsOf(expecting, 0, expected.pick)) : this.changer()}
      </div>
      ${expected && !this.keeping?.own?.record ? html`<p class="stance-note">${decision.waiting}</p>` : nothing}
    `;
  }

  private changer(): TemplateResult {
    return html`<button type="button" class="button quiet" @click=${this.change}>${words.decision.change}</button>`;
  }

  private async change(): Promise<void> {
    this.changing = true;
    await this.updateComplete;
    this.forms[0]?.querySelector<HTMLElement>('input:checked')?.focus();
  }
}
