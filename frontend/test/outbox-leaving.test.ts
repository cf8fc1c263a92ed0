import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm, code, hear, lesson, offline, page, pick, saved, server, silence, status } from './outbox-page';

beforeEach(hear);
afterEach(silence);

/** @returns whether the browser would ask first */
const asksBeforeClosing = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

const blockStorage = () =>
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });

test('closing the tab is asked about while answers are nowhere but in it', async () => {
  const listening = vi.spyOn(window, 'addEventListener');
  blockStorage();
  server.answerWith = offline;
  const outbox = await page();
  expect(asksBeforeClosing()).toBe(false);
  expect(listening).not.toHaveBeenCalledWith('beforeunload', expect.anything());
  pick(outbox, 'hel');
  await calm();
  expect(asksBeforeClosing()).toBe(true);
  server.answerWith = saved;
  expect(await outbox.flush()).toBe(true);
  await calm();
  expect(asksBeforeClosing()).toBe(false);
});

test('it is not asked about while the device keeps them', async () => {
  server.answerWith = offline;
  pick(await page(), 'hel');
  await calm();
  expect(asksBeforeClosing()).toBe(false);
});

test('nor for answers that do not count any more', async () => {
  blockStorage();
  server.answerWith = code(409);
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).dataset.state).toBe('closed');
  expect(asksBeforeClosing()).toBe(false);
});

test('it is asked about for early answers too that nothing keeps', async () => {
  blockStorage();
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  await calm();
  expect(asksBeforeClosing()).toBe(true);
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(asksBeforeClosing()).toBe(false);
});
