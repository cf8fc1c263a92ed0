import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Moments at which sending may work again, or does for the last time: the network is back, the page is looked at, its part with
 * the answers comes and goes. And when another tab has stored or sent.
 */
export class Moments implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly wake: () => void,
    private readonly stored: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.wake();
    window.addEventListener('online', this.wake);
    window.addEventListener('storage', this.stored);
    document.addEventListener('visibilitychange', this.wake);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.wake);
    window.removeEventListener('storage', this.stored);
    document.removeEventListener('visibilitychange', this.wake);
    this.wake();
  }
}
