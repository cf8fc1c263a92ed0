import { fire } from '../question/fire';

/** What a device answered to the question of that number, as JSON. `remember` is whether the form beside it asks to stay signed in. */
export interface PasskeyAnswer {
  readonly number: number;
  readonly answer: string;
  readonly remember: boolean;
}

/** Whether this browser can keep passkeys and speak of them in JSON; only on https, or on the machine itself. */
export const able = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  'toJSON' in PublicKeyCredential.prototype &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential &&
  'parseCreationOptionsFromJSON' in PublicKeyCredential;

/**
 * Wraps what is of use only where the browser can keep passkeys: the attribute `able` says so to the style sheet. The server calls
 * {@link make}, {@link use} and {@link drop}; fires `passkey-answer` {number, answer, remember}, or `passkey-failed` {number, why}, the
 * name of the browser's error. A new question takes the place of the one before.
 */
export class SalientPasskey extends HTMLElement {
  private asked = new AbortController();

  connectedCallback(): void {
    this.toggleAttribute('able', able());
  }

  /** @param options what the device is asked to make, as JSON; `number` comes back with the answer */
  make(options: string, number: number): Promise<void> {
    return this.ask(number, (signal) =>
      navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options)),
        signal,
      }),
    );
  }

  /** @param options what the device is asked to prove, as JSON; `number` comes back with the answer */
  use(options: string, number: number): Promise<void> {
    return this.ask(number, (signal) =>
      navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options)),
        signal,
      }),
    );
  }

  /** Takes back what was asked: the browser closes its window. */
  drop(): void {
    this.asked.abort();
  }

  private async ask(number: number, device: (signal: AbortSignal) => Promise<Credential | null>): Promise<void> {
    this.drop();
    this.asked = new AbortController();
    try {
      const answer = JSON.stringify(await device(this.asked.signal));
      const tick = document.querySelector<HTMLInputElement>('[name="remember-me"]');
      fire<PasskeyAnswer>(this, 'passkey-answer', { number, answer, remember: tick?.checked ?? false });
    } catch (error) {
      fire(this, 'passkey-failed', { number, why: error instanceof Error ? error.name : '' });
    }
  }
}

customElements.define('salient-passkey', SalientPasskey);
