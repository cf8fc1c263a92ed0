import { LitElement, type nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { EarlyAnswers } from './outbox/early';
import { fieldOf, restore } from './outbox/fields';
import { LeavingGuard } from './outbox/leaving';
import { StatusLine } from './outbox/line';
import { Moments } from './outbox/moments';
import { post } from './outbox/post';
import { Sender } from './outbox/sender';
import type { OutboxState } from './outbox/state';
import { OutboxStore } from './outbox/store';
import { outboxWords } from './outbox/words';
import { fire } from './question/fire';
import type { ResponseChanged } from './question/types';

const typingPauseMs = 400;

/**
 * Keeps every answer of the attempt inside it until the server has committed it, and says so.
 * Without an attempt it fires `attempt-wanted` at every answer, and goes on once `attempt` is set. Fires `answers-delivered`
 * when what a flush could not send has been sent after all.
 */
@customElement('salient-outbox')
export class AnswerOutbox extends LitElement {
  @property() attempt = '';
  /** The highest sequence number the server has, per question, at load. */
  @property({ attribute: false }) acknowledged: Record<string, number> = {};
  @property({ attribute: 'sign-in' }) signIn = '/login';
  /** Under what answers outlive the page while there is no attempt; none: they do not. */
  @property({ attribute: 'draft-key' }) draftKey = '';
  /** Keys under which the same learner's answers may lie from when they were a guest, with spaces between. */
  @property({ attribute: 'draft-keys-before' }) draftKeysBefore = '';
  /** The attempt takes no more answers: what is still here is sent, but the page shows what counted. */
  @property({ type: Boolean, attribute: 'handed-in' }) handedIn = false;

  private readonly line = new StatusLine();
  private readonly leaving = new LeavingGuard();
  private early = new EarlyAnswers('');
  private store: OutboxStore | null = null;
  private sender: Sender | null = null;
  private state: OutboxState = { kind: 'idle' };
  /** The last flush left something behind, for which a hand-in may be waiting. */
  private owing = false;

  constructor() {
    super();
    this.addEventListener('response-changed', this.keep);
    new Moments(this, this.wake, this.stored);
  }

  /** How many answers the server has not acknowledged. */
  get pending(): number {
    return this.held.pending().length;
  }

  private get held(): OutboxStore {
    return this.store ?? this.early.store;
  }

  /** Sends everything now; true when nothing is pending any more. */
  async flush(): Promise<boolean> {
    await this.updateComplete;
    if (!this.sender) {
      this.wake();
      return this.pending === 0;
    }
    const delivered = await this.sender.flush();
    this.owing = !delivered;
    return delivered;
  }

  protected override createRenderRoot(): HTMLElement {
    this.append(...this.line.parts);
    return this.line.seen;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draftKey')) {
      this.early = new EarlyAnswers(this.draftKey);
      this.early.bring(this.draftKeysBefore.split(' ').filter(Boolean));
    }
    if (changed.has('attempt') && this.attempt) {
      void this.sender?.now(); // for the last time
      const store = new OutboxStore(this.attempt, () => window.localStorage);
      const show = (state: OutboxState) => this.store === store && this.show(state);
      const wanted = () => this.store === store && this.isConnected;
      this.sender = new Sender(this.attempt, store, post, show, wanted);
      this.store = store;
      this.state = { kind: 'idle' };
    }
    if (this.store && (changed.has('attempt') || changed.has('acknowledged'))) {
      this.store.acknowledgeAll(this.acknowledged);
      if (!this.handedIn) {
        this.early.moveTo(this.store, (question) => fieldOf(this, question) !== null);
        restore(this, this.store.pending());
      }
    } else if (changed.has('draftKey')) {
      restore(this, this.early.store.pending());
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.line.drawn(this.state);
    this.leaving.watch(this.pending > 0 && !this.held.durable && this.state.kind !== 'closed');
    if (changed.has('attempt') || changed.has('acknowledged') || changed.has('draftKey')) {
      this.wake();
    }
  }

  private readonly keep = (event: Event): void => {
    const change = (event as CustomEvent<ResponseChanged>).detail;
    if (this.store) {
      this.store.put(change, new Date());
      this.sender?.soon(change.typing ? typingPauseMs : 0);
    } else {
      this.early.put(change);
      this.wake();
    }
  };

  /** Sends what is pending, or asks for an attempt to send it to. */
  private readonly wake = (): void => {
    if (this.sender) {
      void this.sender.now();
    } else if (this.pending > 0) {
      this.show({ kind: 'waiting' });
      this.dispatchEvent(new CustomEvent('attempt-wanted'));
    } else if (this.state.kind === 'waiting') {
      this.show({ kind: 'idle' });
    }
  };

  /** Another tab may have delivered what this one still says it keeps. */
  private readonly stored = (): void => {
    if (this.pending === 0) {
      this.wake();
    }
  };

  private show(state: OutboxState): void {
    this.state = state;
    this.requestUpdate();
    if (this.owing && this.sender?.delivered) {
      this.owing = false;
      fire(this, 'answers-delivered', {});
    }
  }

  override render(): TemplateResult | string | typeof nothing {
    return outboxWords({ state: this.state, n: this.pending, durable: this.held.durable, signIn: this.signIn });
  }
}
