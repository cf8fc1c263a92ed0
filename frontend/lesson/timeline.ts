import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../design/icon-button.css';
import { words } from './timeline-words';

type Layout = keyof typeof words.layouts;

/** Pixels for the time between two events: a step for a day would be far too much for years, and none at all for hours. */
const height = (days: number, all: number, zoom: number): number => Math.round((days / all) * 480 * zoom);
const largestZoom = 8;
/** From here on a gap says how long it is. */
const namedFromDays = 14;

/**
 * Wraps the list of a timeline. Lets the learner pick a theme, and on wide screens spread the list out by time, zoom into it, or make it compact.
 * Without it, on paper and on phones it is the plain list.
 */
@customElement('salient-timeline')
export class SalientTimeline extends LitElement {
  @state() private theme = '';
  @state() private layout: Layout = 'even';
  @state() private zoom = 1;
  private readonly bar = document.createElement('div');
  private static last = 0;
  private readonly name = `timeline-${++SalientTimeline.last}`;

  protected override createRenderRoot(): HTMLElement {
    this.bar.className = 'timeline-bar';
    this.prepend(this.bar);
    return this.bar;
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > ol > li')];
  }

  private get shown(): HTMLElement[] {
    return this.rows.filter((row) => this.theme === '' || row.dataset.theme === this.theme);
  }

  override render(): TemplateResult | typeof nothing {
    const themes = [...new Set(this.rows.map((row) => row.dataset.theme ?? '').filter((it) => it))];
    const scaled = this.rows.length > 2 && this.rows.every((row) => row.dataset.gap !== undefined);
    this.bar.hidden = themes.length < 2 && !scaled;
    return html`
      ${themes.length < 2 ? nothing : this.picker('theme', words.themes, ['', ...themes], this.theme, (it) => it || words.all)}
      ${
        scaled
          ? this.picker(
              'layout',
              words.layout,
              Object.keys(words.layouts),
              this.layout,
              (it) => words.layouts[it as Layout],
            )
          : nothing
      }
      ${this.layout === 'scale' ? this.zoomer() : nothing}
      <p class="visually-hidden" aria-live="polite">
        ${this.theme || this.hasUpdated ? words.count(this.shown.length, this.rows.length) : nothing}
      </p>
    `;
  }

  private picker(
    of: 'theme' | 'layout',
    title: string,
    values: string[],
    chosen: string,
    label: (value: string) => string,
  ): TemplateResult {
    return html`<fieldset class="segments timeline-${of}">
      <legend>${title}</legend>
      ${values.map(
        (value) => html`<label>
          <input
            type="radio"
            name="${this.name}-${of}"
            value=${value}
            .checked=${value === chosen}
            @change=${() => this.choose(of, value)}
          />
          <span>${label(value)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private zoomer(): TemplateResult {
    const button = (name: string, icon: string, to: number, off: boolean): TemplateResult => html`
      <button type="button" class="icon-button ${icon}" aria-label=${name} title=${name} aria-disabled=${off}
        @click=${() => (off ? undefined : this.zoomTo(to))}></button>
    `;
    return html`<div class="timeline-zoom" role="group" aria-label=${words.zoom}>
      ${button(words.zoomIn, 'in', this.zoom * 2, this.zoom >= largestZoom)}
      ${button(words.zoomOut, 'out', this.zoom / 2, this.zoom <= 1)}
    </div>`;
  }

  private zoomTo(zoom: number): void {
    this.zoom = zoom;
  }

  private choose(of: 'theme' | 'layout', value: string): void {
    if (of === 'theme') {
      this.theme = value;
    } else {
      this.layout = value as Layout;
    }
  }

  protected override updated(): void {
    const { rows, shown } = this;
    this.dataset.layout = this.layout;
    for (const row of rows) {
      row.hidden = !shown.includes(row);
      row.style.removeProperty('--gap');
      row.querySelector('.gap-words')?.remove();
    }
    if (this.layout === 'scale') {
      this.scale(rows, shown);
    }
  }

  private named(gap: number): HTMLElement {
    const text = document.createElement('span');
    text.className = 'gap-words';
    text.textContent = words.gap(gap);
    return text;
  }

  /** Between two shown events lies the time of all that is hidden between them. */
  private scale(rows: HTMLElement[], shown: HTMLElement[]): void {
    const days = (from: HTMLElement, to: HTMLElement | undefined): number =>
      rows
        .slice(rows.indexOf(from), to ? rows.indexOf(to) : rows.indexOf(from))
        .reduce((sum, row) => sum + Number(row.dataset.gap ?? 0), 0);
    const gaps = shown.map((row, i) => days(row, shown[i + 1]));
    const all = Math.max(
      gaps.reduce((sum, gap) => sum + gap, 0),
      1,
    );
    shown.forEach((row, i) => {
      const gap = gaps[i] ?? 0;
      row.style.setProperty('--gap', `${height(gap, all, this.zoom)}px`);
      if (gap >= namedFromDays) {
        row.append(this.named(gap));
      }
    });
  }
}
