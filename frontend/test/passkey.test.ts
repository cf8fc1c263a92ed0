import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PasskeyAnswer, SalientPasskey } from '../account/passkey';

/** Stands for a browser that can: its device says what the test wants. */
const device = { create: vi.fn(), get: vi.fn() };

class Known {
  static parseCreationOptionsFromJSON = (options: object) => ({ parsed: options });
  static parseRequestOptionsFromJSON = (options: object) => ({ parsed: options });
  toJSON() {
    return { id: 'abc' };
  }
}

beforeEach(() => {
  vi.stubGlobal('PublicKeyCredential', Known);
  vi.stubGlobal('navigator', { credentials: device });
});

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const page = (around = ''): SalientPasskey => {
  document.body.innerHTML = `${around}<salient-passkey></salient-passkey>`;
  const element = document.querySelector('salient-passkey');
  if (!(element instanceof SalientPasskey)) {
    throw new Error('no element');
  }
  return element;
};

const told = <D>(element: HTMLElement, name: string): Promise<D> =>
  new Promise((done) => element.addEventListener(name, (event) => done((event as CustomEvent<D>).detail)));

test('says that a browser which knows passkeys is able', () => {
  expect(page().hasAttribute('able')).toBe(true);
});

test('says nothing where the browser knows none, or cannot write them as JSON', () => {
  vi.stubGlobal('PublicKeyCredential', undefined);
  expect(page().hasAttribute('able')).toBe(false);
  vi.stubGlobal('PublicKeyCredential', class {});
  expect(page().hasAttribute('able')).toBe(false);
});

test('has the device make a key and tells what it says', async () => {
  device.create.mockResolvedValue(new Known());
  const element = page();
  const answer = told<PasskeyAnswer>(element, 'passkey-answer');
  await element.make('{"challenge":"q"}', 7);
  expect(device.create).toHaveBeenCalledWith({
    publicKey: { parsed: { challenge: 'q' } },
    signal: expect.any(AbortSignal),
  });
  expect(await answer).toEqual({ number: 7, answer: '{"id":"abc"}', remember: false });
});

test('takes along whether the form beside it asks to stay signed in', async () => {
  device.get.mockResolvedValue(new Known());
  const element = page('<form><input type="checkbox" name="remember-me" checked></form>');
  const answer = told<PasskeyAnswer>(element, 'passkey-answer');
  await element.use('{}', 3);
  expect((await answer).remember).toBe(true);
});

test('tells why nothing came of it', async () => {
  device.get.mockRejectedValue(Object.assign(new Error('no'), { name: 'NotAllowedError' }));
  const element = page();
  const failed = told<{ number: number; why: string }>(element, 'passkey-failed');
  await element.use('{}', 3);
  expect(await failed).toEqual({ number: 3, why: 'NotAllowedError' });
});

test('takes the question before back when there is another, or when it is dropped', async () => {
  const signals: AbortSignal[] = [];
  device.get.mockImplementation(({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)));
  });
  const element = page();
  const first = told<{ number: number; why: string }>(element, 'passkey-failed');
  void element.use('{}', 1);
  const second = element.use('{}', 2);
  expect(await first).toEqual({ number: 1, why: 'AbortError' });
  expect(signals[1]?.aborted).toBe(false);
  element.drop();
  await second;
  expect(signals[1]?.aborted).toBe(true);
});
