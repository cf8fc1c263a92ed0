import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keptHere } from './kept';
import { words } from './words';

const pauseMs = 15_000;

/** Says what waits on this device, and goes on as soon as the server answers. Fires `reached` then. */
@customElement('salient-offline')
export class SalientOffline extends LitElement {
  @state() private said = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.look);
    this.timer = setInterval(this.look, pauseMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.look);
    clearInterval(this.timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private readonly look = async (): Promise<boolean> => {
    try {
      await fetch('/actuator/health', { cache: 'no-store' }); // whatever it answers: somebody is there
      this.dispatchEvent(new CustomEvent('reached', { bubbles: true }));
      return true;
    } catch {
      return false;
    }
  };

  private readonly again = async (): Promise<void> => {
    this.said = words.trying;
    if (!(await this.look())) {
      this.said = words.still(new Date());
    }
  };

  override render(): TemplateResult {
    const kept = keptHere(() => window.localStorage);
    return html`<main class="offline">
      <span class="offline-mark" role="img" aria-label="Salient"></span>
      <h1>${words.title}</h1>
      <p class="lede">${words.lede}</p>
      <p class="offline-kept">${kept.answers > 0 ? words.kept(kept) : words.nothing}</p>
      <p class="page-actions"><button class="button primary" @click=${this.again}>${words.again}</button></p>
      <p class="offline-said" role="status">${this.said}</p>
    </main>`;
  }
}
