import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fileName, savePng, saveSvg } from './save';
import type { Drawing, Picture } from './types';
import { words } from './words';

/**
 * Bars, the same numbers as a table one key away, and a picture to take along. ECharts is fetched when they come into view. On paper
 * stands the table, so it is put away by an attribute of its own: Vaadin lets no style sheet show what is `hidden`.
 */
@customElement('salient-bars')
export class Bars extends LitElement {
  @property({ attribute: false }) picture: Picture | null = null;
  @state() private asTable = false;
  @state() private drawing: Drawing | null = null;

  private seen: IntersectionObserver | null = null;
  private readonly dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
  private readonly sized = globalThis.ResizeObserver && new ResizeObserver(() => this.drawing?.resize());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dark?.addEventListener('change', this.drawAgain);
    // The server may put it in, take it out and put it elsewhere while the page is built.
    this.hasUpdated && this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dark?.removeEventListener('change', this.drawAgain);
    this.seen?.disconnect();
    this.sized?.disconnect();
    this.drawing?.dispose();
    this.drawing = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { picture, drawing } = this;
    if (!picture) {
      return nothing;
    }
    return html`
      <figure class="bars">
        <figcaption>${picture.caption}</figcaption>
        <div class="bars-tools">
          <button type="button" aria-pressed=${this.asTable} @click=${this.turn}>${words.table}</button>
          ${
            drawing
              ? html`<button type="button" @click=${() => savePng(drawing.svg(), fileName(picture.caption, 'png'))}>${words.png}</button>
                  <button type="button" @click=${() => saveSvg(drawing.svg(), fileName(picture.caption, 'svg'))}>${words.svg}</button>`
              : nothing
          }
        </div>
        <div class="bars-plot" role="img" aria-label=${words.summary(picture.caption, picture.unit)} ?hidden=${this.asTable}></div>
        <div class="bars-table table-scroll" ?data-away=${!this.asTable}>${table(picture)}</div>
      </figure>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('picture') && this.picture) {
      this.watch();
    }
  }

  /** Draws as soon as somebody can see it. */
  private watch(): void {
    const plot = this.querySelector<HTMLElement>('.bars-plot');
    this.seen?.disconnect();
    if (!plot || !globalThis.IntersectionObserver) {
      this.asTable = true;
      return;
    }
    this.seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.seen?.disconnect();
        this.drawAgain();
      }
    });
    this.seen.observe(plot);
  }

  private readonly drawAgain = async (): Promise<void> => {
    try {
      const { draw } = await import('./draw');
      const plot = this.querySelector<HTMLElement>('.bars-plot');
      this.drawing?.dispose();
      this.drawing = plot && this.picture && this.isConnected ? draw(plot, this.picture) : null;
      plot && this.sized?.observe(plot);
    } catch {
      this.asTable = true;
    }
  };

  private turn(): void {
    this.asTable = !this.asTable;
    if (!this.asTable && !this.drawing) {
      this.drawAgain();
    }
  }
}

const table = (picture: Picture): TemplateResult => html`
  <table class="data">
    <caption class="visually-hidden">${picture.caption}</caption>
    <thead>
      <tr><td></td>${picture.series.map((one) => html`<th scope="col">${one.name}</th>`)}</tr>
    </thead>
    <tbody>
      ${picture.categories.map(
        (category, row) => html`<tr>
          <th scope="row">${category}</th>
          ${picture.series.map((one) => html`<td class="num">${one.values[row]}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>
`;
