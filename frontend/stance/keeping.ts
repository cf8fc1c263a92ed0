import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Moments } from '../outbox/moments';
import { Pace } from '../outbox/pace';
import { Sender } from '../outbox/sender';
import type { OutboxState } from '../outbox/state';
import { OutboxStore } from '../outbox/store';
import { address, fetchOwn, stanceOf, stancePost } from './server';
import type { Own, Stance, Step } from './types';

/** Told on the page when something has reached the server's disk: a poll stands there twice. */
const news = 'stance-stored';

/**
 * Keeps a learner's answers to one poll or decision in the browser until the server has them on disk, with the outbox of the
 * questions, and knows what the server holds.
 */
export class Keeping implements ReactiveController {
  own: Own | null = null;
  /** The lesson asks it no more. */
  gone = false;
  state: OutboxState = { kind: 'idle' };
  private store: OutboxStore | null = null;
  private sender: Sender | null = null;
  private readonly path: string;
  private readonly pace: Pace;

  /** @param host is asked to draw itself anew when anything changes */
  constructor(
    private readonly host: ReactiveControllerHost & { isConnected: boolean },
    private readonly lesson: string,
    private readonly block: string,
  ) {
    this.path = address(lesson, block);
    this.pace = new Pace(
      () => void this.load(),
      () => this.host.isConnected,
    );
    new Moments(host, this.wake, this.wake);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(news, this.heard);
  }

  hostDisconnected(): void {
    document.removeEventListener(news, this.heard);
    this.pace.stop();
  }

  /** Asks the server what it holds, again and again until it answers. */
  async load(): Promise<void> {
    this.pace.stop();
    const own = await fetchOwn(this.path);
    if (own === null) {
      this.pace.retry();
    } else if (own === 'gone') {
      this.gone = true;
    } else {
      this.pace.failures = 0;
      this.begin(own);
    }
    this.host.requestUpdate();
  }

  /** What the learner said last in a step, delivered or not. */
  said(step: Step): Stance | null {
    const waiting = this.store?.pending().find((it) => it.question === step);
    return waiting ? stanceOf(waiting) : (this.own?.answers[step] ?? null);
  }

  /** Whether what was said is on the server's disk. */
  stored(step: Step): boolean {
    return this.own?.answers[step] !== undefined && !this.store?.pending().some((it) => it.question === step);
  }

  get pending(): number {
    return this.store?.pending().length ?? 0;
  }

  get durable(): boolean {
    return this.store?.durable ?? true;
  }

  keep(step: Step, stance: Stance): void {
    const response = { kind: 'stance', ...stance };
    this.store?.put({ question: step, response, certainty: null, flagged: false }, new Date());
    this.sender?.soon(0);
  }

  private begin(own: Own): void {
    const before = this.own;
    this.own = own;
    if (before?.owner !== own.owner) {
      const name = `stance.${own.owner}.${this.lesson}.${this.block}`;
      const store = new OutboxStore(name, () => window.localStorage);
      const show = (state: OutboxState) => this.store === store && this.show(state);
      const wanted = () => this.store === store && this.host.isConnected;
      this.sender = new Sender(name, store, stancePost(this.path, own.owner), show, wanted);
      this.store = store;
    }
    this.store?.acknowledgeAll(Object.fromEntries(Object.entries(own.answers).map(([step, it]) => [step, it.seq])));
    if (this.pending > 0) {
      void this.sender?.now();
    }
  }

  private show(state: OutboxState): void {
    this.state = state;
    if (state.kind === 'saved' || state.kind === 'graded') {
      document.dispatchEvent(new CustomEvent(news, { detail: this.path }));
    }
    this.host.requestUpdate();
  }

  private readonly heard = (event: Event): void => {
    if ((event as CustomEvent<string>).detail === this.path) {
      void this.load();
    }
  };

  private readonly wake = (): void => {
    if (this.pending > 0) {
      void this.sender?.now();
    }
  };
}
