import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { comfort, type Scheme, setComfort, sizeBeside } from '../shell/comfort';
import { words } from './reading-words';
import { type Shown, show, type View, views } from './shown-claims';

/** Above a lesson: which claims to show, how large the text is, light or dark, print. Its text is in the same `.lesson`. */
@customElement('salient-reading')
export class SalientReading extends LitElement {
  @state() private view: View = 'all';
  @state() private shown: Shown[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`
      <details class="reading">
        <summary class="button quiet">${words.tools}</summary>
        <div class="reading-body">
          <fieldset class="segments">
            <legend>${words.show}</legend>
            ${views.map((view) => this.choice('reading-view', view, words.views[view], this.view === view, () => this.look(view)))}
          </fieldset>
          ${this.comfort()}
          <button type="button" class="button" @click=${() => window.print()}>${words.print}</button>
        </div>
      </details>
      <p class="reading-count" role="status">${this.says}</p>
      ${this.shown.length > 0 ? this.list() : nothing}
    `;
  }

  private get says(): string {
    return this.shown.length > 0 ? words.count(this.view, this.shown.length) : words.none[this.view];
  }

  private list(): TemplateResult {
    return html`<ol class="shown-list">
      ${this.shown.map(
        ({ link, words: said, section }) =>
          html`<li><a href="#" @click=${(event: Event) => this.goTo(event, link)}>${said}</a> <span>${section}</span></li>`,
      )}
    </ol>`;
  }

  private comfort(): TemplateResult {
    const { size, scheme } = comfort();
    return html`
      <div class="reading-size">
        <button type="button" class="button" ?disabled=${sizeBeside(size, -1) === size}
          @click=${() => this.change({ size: sizeBeside(size, -1) })}>${words.smaller}</button>
        <button type="button" class="button" ?disabled=${sizeBeside(size, 1) === size}
          @click=${() => this.change({ size: sizeBeside(size, 1) })}>${words.larger}</button>
        <span role="status">${words.size(size)}</span>
      </div>
      <fieldset class="segments">
        <legend>${words.scheme}</legend>
        ${(Object.keys(words.schemes) as Scheme[]).map((it) =>
          this.choice('reading-scheme', it, words.schemes[it], it === scheme, () => this.change({ scheme: it })),
        )}
      </fieldset>
    `;
  }

  private choice(name: string, value: string, said: string, on: boolean, choose: () => void): TemplateResult {
    return html`<label class="segment">
      <input type="radio" name=${name} value=${value} .checked=${on} @change=${choose} /><span>${said}</span>
    </label>`;
  }

  private look(view: View): void {
    const lesson = this.closest<HTMLElement>('.lesson');
    this.view = view;
    this.shown = lesson ? show(lesson, view) : [];
  }

  private change(changed: Parameters<typeof setComfort>[0]): void {
    setComfort(changed);
    this.requestUpdate();
  }

  private goTo(event: Event, link: HTMLElement): void {
    event.preventDefault();
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }
}
