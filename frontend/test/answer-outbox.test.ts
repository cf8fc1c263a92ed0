import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SalientQuestion } from '../question/salient-question';
import { calm, code, hear, lesson, offline, page, pick, saved, server, silence, status } from './outbox-page';
import { find, gate, settled, type } from './page';
import { choiceReview } from './samples';

beforeEach(hear);
afterEach(silence);

test('says nothing before the first answer', async () => {
  expect(status(await page()).textContent?.trim()).toBe('');
});

test('says saved with the time of the acknowledgement', async () => {
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  expect(server.sent[0]).toMatchObject([
    { question: 'capital', response: { kind: 'choice', chosen: ['hel'] }, certainty: null },
  ]);
  expect(outbox.pending).toBe(0);
});

test('stores before it sends, and never says saved before the server does', async () => {
  const door = gate<Response>();
  server.answerWith = () => door.promise;
  const outbox = await page();
  pick(outbox, 'hel');
  expect(localStorage.getItem('salient.outbox.try-1.capital')).toContain('hel');
  await calm();
  expect(status(outbox).textContent).toBe('Saving');
  door.open(await saved(server.sent[0] ?? []));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('says plainly that answers are kept, and sends them when the network is back', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  find<HTMLInputElement>(outbox, '#number-width').value = '5';
  find(outbox, '#number-width').dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(500);
  await settled();
  expect(status(outbox).dataset.state).toBe('kept');
  expect(status(outbox).textContent).toContain('2 answers kept on this device');
  server.answerWith = saved;
  window.dispatchEvent(new Event('online'));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('sends again when the page is looked at again', async () => {
  server.answerWith = code(401);
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('Sign in again to send 1 answer kept on this device');
  expect(find<HTMLAnchorElement>(outbox, '.status a').getAttribute('href')).toBe('/login');
  server.answerWith = saved;
  document.dispatchEvent(new Event('visibilitychange'));
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
});

test('to sign in again one does not leave the page, and hears so', async () => {
  server.answerWith = code(401);
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  const link = find<HTMLAnchorElement>(outbox, '.status a');
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  expect(find(outbox, `#${link.getAttribute('aria-describedby')}`).textContent).toContain('It opens in a new tab');
});

test('signed out and without storage, it does not claim to keep', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  server.answerWith = code(401);
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('Sign in again to send 1 answer not saved yet.');
  expect(status(outbox).textContent).toContain('Keep this page open');
  expect(status(outbox).textContent).not.toContain('kept on this device');
});

test('waits until typing pauses, but stores every letter', async () => {
  const outbox = await page();
  const field = find<HTMLInputElement>(outbox, '#number-width');
  for (const typed of ['1', '13', '137']) {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(localStorage.getItem('salient.outbox.try-1.width')).toContain(`"${typed}"`);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(server.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(server.sent.map(([it]) => it?.response)).toEqual([{ kind: 'number', typed: '137' }]);
});

test('shows and sends what an earlier visit left behind', async () => {
  const seq = 42;
  const response = { kind: 'choice', chosen: ['tre'] };
  localStorage.setItem(
    'salient.outbox.try-1.capital',
    JSON.stringify({
      attempt: 'try-1',
      question: 'capital',
      seq,
      response,
      certainty: 'sure',
      at: '2026-02-03T12:00:00Z',
    }),
  );
  const outbox = await page();
  const question = find<SalientQuestion>(outbox, '[question-id="capital"]');
  expect(question.response).toEqual(response);
  expect(find<HTMLInputElement>(question, 'input[value="sure"]').checked).toBe(true);
  expect(server.sent[0]).toMatchObject([{ question: 'capital', seq }]);
});

test('forgets what the server already has', async () => {
  localStorage.setItem(
    'salient.outbox.try-1.capital',
    JSON.stringify({ attempt: 'try-1', question: 'capital', seq: 42, response: null, certainty: null, at: '' }),
  );
  const outbox = await page({ capital: 42 });
  expect(outbox.pending).toBe(0);
  expect(server.sent).toEqual([]);
});

test('says that an answer after the hand-in did not count', async () => {
  server.answerWith = code(409, { reason: 'handed-in' });
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('handed in');
  expect(status(outbox).dataset.state).toBe('closed');
});

test('without storage it sends all the same, and does not claim to keep', async () => {
  const blocked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('1 answer not saved yet');
  server.answerWith = saved;
  expect(await outbox.flush()).toBe(true);
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  blocked.mockRestore();
});

test('flush before handing in sends what is still waiting', async () => {
  const outbox = await page();
  const field = find<HTMLInputElement>(outbox, '#number-width');
  field.value = '7';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(outbox.pending).toBe(1);
  expect(await outbox.flush()).toBe(true);
  expect(outbox.pending).toBe(0);
});

test('an answer kept here is sent on top of what another device has saved meanwhile', async () => {
  server.answerWith = offline;
  pick(await page(), 'hel');
  await calm();
  document.body.replaceChildren();
  await calm();
  const ahead = Date.now() + 60_000;
  server.answerWith = saved;
  const outbox = await page({ capital: ahead });
  expect(server.sent.at(-1)).toMatchObject([{ seq: ahead + 1, response: { kind: 'choice', chosen: ['hel'] } }]);
  expect(outbox.pending).toBe(0);
});

test('what is kept does not overwrite a question that has been graded', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  const question = find<SalientQuestion>(outbox, '[question-id="capital"]');
  const response = { kind: 'choice' as const, chosen: ['tku'] };
  Object.assign(question, { response, review: choiceReview });
  outbox.setAttribute('attempt', 'try-1');
  await calm();
  expect(question.response).toEqual(response);
});

test('somebody who never stops typing is never shown as saved while newer letters wait, and is sent all along', async () => {
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toBe('Saved 12:03');
  const field = find<HTMLInputElement>(outbox, '#number-width');
  const sentAt: number[] = [];
  for (let passed = 0; passed < 10_000; passed += 200) {
    type(field, '1'.repeat(1 + passed / 200));
    await settled();
    expect([outbox.pending, status(outbox).textContent]).toEqual([1, 'Saving']);
    const before = server.sent.length;
    await vi.advanceTimersByTimeAsync(200);
    if (server.sent.length > before) {
      sentAt.push(passed + 200);
    }
    expect(outbox.pending > 0 && status(outbox).textContent?.startsWith('Saved')).toBe(false);
  }
  expect(sentAt[0]).toBeLessThanOrEqual(2_000);
  expect(sentAt.length).toBeGreaterThanOrEqual(4);
});

test('while answers are kept, typing on counts them and does not hide it', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  type(find<HTMLInputElement>(outbox, '#number-width'), '5');
  await settled();
  expect(status(outbox).textContent).toContain('2 answers kept on this device');
});

test('no longer says that answers are kept as soon as another tab has delivered them', async () => {
  server.answerWith = offline;
  const outbox = await page();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).textContent).toContain('1 answer kept on this device');
  localStorage.removeItem('salient.outbox.try-1.capital');
  window.dispatchEvent(new StorageEvent('storage', { key: 'salient.outbox.try-1.capital' }));
  await calm();
  expect(status(outbox).textContent?.trim()).toBe('');
});

test('says nothing of early answers any more that another tab has taken to their attempt', async () => {
  const { outbox } = await lesson();
  pick(outbox, 'hel');
  await calm();
  expect(status(outbox).dataset.state).toBe('waiting');
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  await calm();
  expect(status(outbox).textContent?.trim()).toBe('');
});

test('is read out when it turns to something else, and not at every answer', async () => {
  const outbox = await page();
  const said: (string | null)[] = [];
  const region = find(outbox, ':scope > [aria-live="polite"]');
  new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
  expect(status(outbox).getAttribute('aria-live')).toBe('off');
  for (const id of ['hel', 'tku', 'hel']) {
    pick(outbox, id);
    await calm();
  }
  expect(said).toEqual(['Saved 12:03']);
  server.answerWith = offline;
  pick(outbox, 'tku');
  await vi.advanceTimersByTimeAsync(20_000);
  server.answerWith = saved;
  await vi.advanceTimersByTimeAsync(20_000);
  await settled();
  expect(said).toHaveLength(3);
  expect(said[1]).toContain('1 answer kept on this device');
  expect(said[2]).toBe('Saved 12:03');
});
