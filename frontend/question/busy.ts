import type { ReactiveController, ReactiveControllerHost } from 'lit';

const patienceMs = 5_000;

/** Whether the server has been asked for something and has not answered; after five seconds one may ask again. */
export class Busy implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  on = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  begin(): void {
    this.set(true);
    this.timer = setTimeout(() => this.end(), patienceMs);
  }

  end(): void {
    this.set(false);
  }

  hostDisconnected(): void {
    this.end();
  }

  private set(on: boolean): void {
    clearTimeout(this.timer);
    this.on = on;
    this.host.requestUpdate();
  }
}
