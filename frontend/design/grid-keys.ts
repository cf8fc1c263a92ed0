import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Long enough for a grid to have got its first rows from the server. */
const patience = 5_000;
const tick = 50;

/** Whoever does one of these has found another place. */
const moves = ['keydown', 'pointerdown', 'wheel'];

interface Grid extends HTMLElement {
  scrollToIndex(index: number): void;
}

/**
 * Around a grid whose cells hold links: Enter on a cell follows its link, and whoever comes back to the same address by the
 * browser's own button or a link finds the cell focused again. Without this, Enter only moves the focus to the link, and the way
 * back leads to the head of the page.
 */
@customElement('salient-grid-keys')
export class GridKeys extends LitElement {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.follow, true);
    this.addEventListener('click', this.remember, true);
    for (const move of moves) {
      window.addEventListener(move, this.giveUp, { capture: true, passive: true });
    }
    this.restore(Date.now() + patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.follow, true);
    this.removeEventListener('click', this.remember, true);
    this.rest();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  private get key(): string {
    return `salient.place.${location.pathname}`;
  }

  private readonly follow = (event: KeyboardEvent): void => {
    const cell = event.composedPath().find((node) => node instanceof HTMLTableCellElement);
    if (event.key !== 'Enter' || event.target instanceof HTMLAnchorElement || !cell) {
      return;
    }
    const link = cell
      .querySelector('slot')
      ?.assignedElements()
      .map((content) => content.querySelector('a'))
      .find((found) => found !== null);
    if (link) {
      event.preventDefault();
      event.stopPropagation();
      link.click();
    }
  };

  /** By its address: rows are drawn anew when somebody comes back. */
  private readonly remember = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const row = link ? this.cellOf(link)?.closest('tr') : undefined;
    const index = Number(row?.getAttribute('aria-rowindex') ?? 0) - 2;
    if (link && row && index >= 0) {
      sessionStorage.setItem(this.key, JSON.stringify({ href: link.getAttribute('href'), index }));
    }
  };

  /** What stands in a cell is in the page, the cell in the grid's shadow. */
  private cellOf(link: Element): HTMLTableCellElement | null | undefined {
    const name = link.closest('vaadin-grid-cell-content')?.getAttribute('slot');
    const slots = this.querySelector('vaadin-grid')?.shadowRoot?.querySelectorAll('slot') ?? [];
    return [...slots].find((slot) => slot.getAttribute('name') === name)?.closest('td');
  }

  private rest(): void {
    clearTimeout(this.waiting);
    for (const move of moves) {
      window.removeEventListener(move, this.giveUp, { capture: true });
    }
  }

  private readonly giveUp = (): void => {
    this.rest();
    sessionStorage.removeItem(this.key);
  };

  private restore(until: number): void {
    const kept = sessionStorage.getItem(this.key);
    const grid = this.querySelector<Grid>('vaadin-grid');
    if (kept === null || Date.now() > until) {
      this.giveUp();
      return;
    }
    const { href, index } = JSON.parse(kept) as { href: string; index: number };
    const link = [...(grid?.querySelectorAll('a') ?? [])].find((each) => each.getAttribute('href') === href);
    const cell = link ? this.cellOf(link) : undefined;
    if (cell) {
      this.giveUp();
      cell.focus();
      return;
    }
    grid?.scrollToIndex?.(index);
    this.waiting = setTimeout(() => this.restore(until), tick);
  }
}
