import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StatusLine } from '../outbox/line';
import { outboxWords } from '../outbox/words';
import { firstMissing, focusOn, questionOf, read, write } from './form';
import { Keeping } from './keeping';
import type { Step } from './types';
import { words } from './words';

/**
 * Around forms that the server has written: keeps what is sent with them. Its buttons work once the server has said for whom
 * the answers are kept.
 */
export abstract class StanceElement extends LitElement {
  /** Id of the lesson. */
  @property() lesson = '';
  /** Id of the poll or decision in its lesson. */
  @property() block = '';
  @state() protected missing = '';

  protected keeping: Keeping | null = null;
  private readonly foot = document.createElement('div');
  private readonly line = new StatusLine();
  private filled = false;

  protected override createRenderRoot(): HTMLElement {
    this.foot.className = 'stance-foot';
    this.append(this.foot, ...this.line.parts);
    this.addEventListener('submit', this.submitted);
    return this.foot;
  }

  protected override willUpdate(): void {
    if (!this.keeping && this.lesson && this.block) {
      this.keeping = new Keeping(this, this.lesson, this.block);
      void this.keeping.load();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const ready = this.keeping?.own != null;
    for (const form of this.forms) {
      for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]')) {
        button.disabled = false; // by the server, for pages without script
        button.setAttribute('aria-disabled', String(!ready));
      }
    }
    if (ready && !this.filled) {
      this.filled = true;
      this.fill();
    }
    this.drawStatus();
  }

  /** The step that a form is for. */
  protected abstract stepOf(form: HTMLFormElement): Step;

  /** What stands under the forms. */
  protected abstract outcome(): TemplateResult | typeof nothing;

  override render(): TemplateResult {
    const { gone, own } = this.keeping ?? {};
    const alert = gone ? words.gone : this.missing;
    return html`
      <p class="stance-alert" role="alert">${alert}</p>
      ${own ? this.outcome() : nothing}
    `;
  }

  protected get forms(): HTMLFormElement[] {
    return [...this.querySelectorAll('form')];
  }

  /** Puts back what was said before, once. */
  private fill(): void {
    for (const form of this.forms) {
      const said = this.keeping?.said(this.stepOf(form));
      if (said) {
        write(form, said);
      }
    }
  }

  private drawStatus(): void {
    const keeping = this.keeping;
    const state = keeping?.state ?? { kind: 'idle' };
    const n = keeping?.pending ?? 0;
    const said = outboxWords({ state, n, durable: keeping?.durable ?? true, signIn: '/login' });
    render(state.kind === 'graded' ? words.final : said, this.line.seen);
    this.line.drawn(state);
  }

  /** Somebody has just sent a form. */
  protected sent(_step: Step): void {}

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const open = firstMissing(form);
    if (open) {
      this.missing = words.missing(questionOf(open));
      focusOn(open);
    } else if (this.keeping?.own) {
      this.missing = '';
      this.keeping.keep(this.stepOf(form), read(form));
      this.sent(this.stepOf(form));
    } else {
      this.missing = words.loading;
    }
  };
}
