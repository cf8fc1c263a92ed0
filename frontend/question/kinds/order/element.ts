import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { KindElement, promptId } from '../../kind-element';
import { plain } from '../../plain';
import type { Part } from '../../types';
import { reviewedOrder } from './review';
import { words } from './words';
import './look.css';
import type { OrderResponse, OrderReview, OrderView } from './types';

/** Things to put in order with two buttons each, or Alt and an arrow key. Nothing needs dragging. */
@customElement('salient-order')
export class Order extends KindElement<OrderView, OrderResponse, OrderReview> {
  @state() private said = '';
  @state() private moved: string | null = null;

  override render(): TemplateResult | typeof nothing {
    const view = this.view;
    if (!view) {
      return nothing;
    }
    if (this.review?.items) {
      return reviewedOrder(view, this.review);
    }
    const items = this.arranged(view);
    return html`
      ${this.readonly ? nothing : html`<p class="question-help">${words.help}</p>`}
      ${view.from ? html`<p class="order-end">${view.from}</p>` : nothing}
      <ol class="order" role="list" aria-labelledby=${promptId(view.id)} @keydown=${this.keys}>
        ${repeat(
          items,
          (item) => item.id,
          (item, index) => this.item(item, index, items.length),
        )}
      </ol>
      ${view.to ? html`<p class="order-end">${view.to}</p>` : nothing}
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
      ${this.readonly ? nothing : this.keep(items)}
    `;
  }

  private item(item: Part, index: number, of: number): TemplateResult {
    const name = plain(item.text);
    return html`
      <li class="order-item" option-id=${item.id} ?data-moved=${this.moved === item.id}>
        <span class="order-place" aria-hidden="true">${index + 1}</span>
        <span class="order-text">${unsafeHTML(item.text)}</span>
        ${
          this.readonly
            ? nothing
            : html`<span class="order-moves">
                <button type="button" class="move up" aria-label=${words.up(name)} title=${words.upKeys}
                  aria-disabled=${index === 0} @click=${() => this.move(item.id, -1, 'up')}></button>
                <button type="button" class="move down" aria-label=${words.down(name)} title=${words.downKeys}
                  aria-disabled=${index === of - 1} @click=${() => this.move(item.id, 1, 'down')}></button>
              </span>`
        }
      </li>
    `;
  }

  private keep(items: Part[]): TemplateResult {
    return this.response
      ? html`<p class="question-help order-kept" tabindex="-1">${words.kept}</p>`
      : html`<p class="order-keep">
          <button type="button" class="button" @click=${() => this.keepAs(items)}>
            ${words.keep}
          </button>
        </p>`;
  }

  /** The button goes away; the words that take its place get the focus, and are read out by that. */
  private keepAs(items: Part[]): void {
    this.respond({ kind: 'order', order: items.map((it) => it.id) });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.order-kept')?.focus());
  }

  private arranged(view: OrderView): Part[] {
    const byId = new Map(view.items.map((item) => [item.id, item]));
    const order = this.response?.order.flatMap((id) => byId.get(id) ?? []) ?? [];
    return [...order, ...view.items.filter((item) => !order.includes(item))];
  }

  private keys(event: KeyboardEvent): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const id = (event.target as Element).closest('[option-id]')?.getAttribute('option-id');
    if (event.altKey && step !== 0 && id) {
      event.preventDefault();
      this.move(id, step, step < 0 ? 'up' : 'down');
    }
  }

  private move(id: string, step: -1 | 1, button: 'up' | 'down'): void {
    if (!this.view || this.locked) {
      return;
    }
    const items = this.arranged(this.view);
    const from = items.findIndex((item) => item.id === id);
    const to = from + step;
    const item = items[from];
    if (!item || to < 0 || to >= items.length) {
      return;
    }
    items.splice(from, 1);
    items.splice(to, 0, item);
    this.moved = id;
    this.said = words.now(plain(item.text), to + 1, items.length);
    this.respond({ kind: 'order', order: items.map((it) => it.id) });
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[option-id="${CSS.escape(id)}"] .${button}`)?.focus(),
    );
  }
}
