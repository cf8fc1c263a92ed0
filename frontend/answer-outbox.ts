import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { post } from './outbox/post';
import { type OutboxState, Sender } from './outbox/sender';
import { OutboxStore } from './outbox/store';
import type { ResponseChanged } from './question/types';
import { texts } from './texts';

const typingPauseMs = 400;

interface Answerable extends Element {
  response: unknown;
  certaintyChosen: unknown;
}

/**
 * Keeps every answer of the attempt inside it until the server has committed it, and says so.
 * Without an attempt it fires `attempt-wanted` at the first answer and goes on once `attempt` is set.
 */
@customElement('salient-outbox')
export class AnswerOutbox extends LitElement {
  @property() attempt = '';
  /** The highest sequence number the server has, per question, at load. */
  @property({ attribute: false }) acknowledged: Record<string, number> = {};
  @property({ attribute: 'sign-in' }) signIn = '/login';

  private readonly status = document.createElement('p');
  private store: OutboxStore | null = null;
  private sender: Sender | null = null;
  private state: OutboxState = { kind: 'idle' };
  /** Changes made before there was an attempt to keep them under. */
  private readonly early: ResponseChanged[] = [];

  /** How many answers the server has not acknowledged. */
  get pending(): number {
    return this.store?.pending().length ?? 0;
  }

  /** Sends everything now; true when nothing is pending any more. */
  flush(): Promise<boolean> {
    return this.sender?.flush() ?? Promise.resolve(true);
  }

  protected override createRenderRoot(): HTMLElement {
    this.status.className = 'status';
    this.status.setAttribute('role', 'status');
    this.append(this.status);
    return this.status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('response-changed', this.keep);
    window.addEventListener('online', this.wake);
    document.addEventListener('visibilitychange', this.wake);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('response-changed', this.keep);
    window.removeEventListener('online', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
    this.wake();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('attempt') && this.attempt) {
      this.store = new OutboxStore(this.attempt, () => window.localStorage);
      this.sender = new Sender(this.attempt, this.store, post, (state) => this.show(state));
    }
    if (this.store && (changed.has('attempt') || changed.has('acknowledged'))) {
      for (const [question, seq] of Object.entries(this.acknowledged)) {
        this.store.acknowledge(question, seq);
      }
      this.restore(this.store);
      for (const change of this.early.splice(0)) {
        this.put(change);
      }
      this.wake();
    }
  }

  /** Answers that were kept on this device are newer than what the server knew when it made the page. */
  private restore(store: OutboxStore): void {
    for (const entry of store.pending()) {
      const found = this.querySelector<Answerable>(`salient-question[question-id="${CSS.escape(entry.question)}"]`);
      if (found) {
        found.response = entry.response;
        found.certaintyChosen = entry.certainty;
      }
    }
  }

  private readonly keep = (event: Event): void => {
    const change = (event as CustomEvent<ResponseChanged>).detail;
    if (this.store) {
      this.put(change);
    } else {
      this.early.push(change);
      if (this.early.length === 1) {
        this.dispatchEvent(new CustomEvent('attempt-wanted'));
      }
    }
  };

  private put({ question, response, certainty }: ResponseChanged): void {
    this.store?.put(question, response, certainty, new Date());
    this.sender?.soon(response?.kind === 'number' ? typingPauseMs : 0);
  }

  private readonly wake = (): void => {
    if (this.pending > 0) {
      void this.sender?.now();
    }
  };

  private show(state: OutboxState): void {
    this.state = state;
    this.requestUpdate();
  }

  override render(): TemplateResult | string | typeof nothing {
    this.status.dataset.state = this.state.kind;
    return this.words(this.state, this.pending);
  }

  private words(state: OutboxState, n: number): TemplateResult | string | typeof nothing {
    const words = texts.outbox;
    switch (state.kind) {
      case 'idle':
        return nothing;
      case 'saved':
        return words.saved(clock(state.at));
      case 'sending':
        return words.sending;
      case 'kept':
        return this.store?.durable === false
          ? html`<strong>${words.unkept(n)}</strong> ${words.unkeptHelp}`
          : html`<strong>${words.kept(n)}</strong> ${words.keptHelp(n)}`;
      case 'signed-out':
        return html`<a href=${this.signIn}>${words.signIn}</a>${words.signInAfter(n)}`;
      case 'closed':
        return words.closed(n);
      case 'refused':
        return words.refused(state.why || words.refusedWhy);
    }
  }
}

/** The learner's own time of day, for example 12:03. */
const clock = (at: string): string => {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':');
};
