import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../lesson/claim-panel';
import '../stance/decision';
import '../stance/poll';
import type { SalientClaims } from '../lesson/claim-panel';
import { find, texts } from './page';
import { decision, poll, StanceServer } from './stance-page';

let server: StanceServer;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  server = new StanceServer();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = (ms = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const open = async (html: string): Promise<HTMLElement> => {
  document.body.innerHTML = html;
  await rest();
  return document.body;
};
const choose = (it: ParentNode, ...values: string[]): void => {
  for (const value of values) {
    find<HTMLInputElement>(it, `input[value=${value}]`).checked = true;
  }
};
const send = async (it: ParentNode, form = 'form'): Promise<void> => {
  find<HTMLFormElement>(it, form).requestSubmit();
  await rest();
};
const answered = async (it: HTMLElement, value: string): Promise<void> => {
  choose(it, value, 'low', 'price');
  await send(it);
};

test('a poll keeps its answer on the server and says when', async () => {
  const page = await open(poll('before'));
  expect(find<HTMLButtonElement>(page, 'form button').disabled).toBe(false);
  await answered(page, 'yes');
  expect(server.sent).toHaveLength(1);
  expect(server.sent[0]).toMatchObject({ owner: 'me', answers: [{ step: 'before', pick: 'yes' }] });
  expect(find(page, '.status').textContent).toContain('Saved');
  expect(page.textContent).toContain('You can change it until you answer again');
});

test('a poll asks for what is missing, and the focus goes there', async () => {
  const page = await open(poll('before'));
  choose(page, 'yes');
  await send(page);
  expect(server.sent).toHaveLength(0);
  expect(find(page, '[role=alert]').textContent).toBe('Choose one under: How certain?');
  expect(document.activeElement).toBe(page.querySelector('input[value=low]'));
});

test('an answer given offline stays on the device, outlives the page and is sent later', async () => {
  const page = await open(poll('before'));
  server.down = true;
  await answered(page, 'no');
  expect(find(page, '.status').textContent).toContain('1 answer kept on this device');
  const again = open(poll('before'));
  server.down = false;
  const it = await again;
  await rest(2_000);
  expect(server.own.answers.before?.pick).toBe('no');
  expect(find<HTMLInputElement>(it, 'input[value=no]').checked).toBe(true);
});

test('nothing is sent before the server has said whose answers it keeps', async () => {
  server.down = true;
  const page = await open(poll('before'));
  await answered(page, 'yes');
  expect(find(page, '[role=alert]').textContent).toContain('once the server can be reached');
  server.down = false;
  await rest(5_000);
  await send(page);
  expect(server.sent).toHaveLength(1);
});

test('the answers of somebody else on this device are left alone', async () => {
  const page = await open(poll('before'));
  server.down = true;
  await answered(page, 'no');
  server.down = false;
  server.own = { owner: 'somebody else', answers: {}, shifts: [] };
  await open(poll('before'));
  await rest(60_000);
  expect(server.sent).toHaveLength(0);
});

test('after the second asking both answers stand side by side, and none can be changed', async () => {
  const page = await open(poll('before') + poll('after'));
  const [before, after] = page.querySelectorAll<HTMLElement>('salient-poll');
  if (!before || !after) {
    throw new Error('two polls');
  }
  await answered(before, 'yes');
  expect(after.querySelector('table')).toBeNull();
  choose(after, 'open', 'high', 'storms');
  await send(after);
  expect(texts(after, 'tbody td')).toEqual([
    'Says yes',
    'Says open',
    'Says low',
    'Says high',
    'Says price',
    'Says storms',
  ]);
  expect(after.textContent).toContain('You chose another position the second time.');
  expect(page.querySelectorAll('fieldset:disabled')).toHaveLength(6);
  expect(document.activeElement).toBe(after.querySelector('.own-title'));
});

test('a class is told in words how it moved', async () => {
  const said = { pick: 'yes', certainty: 'low', reason: 'price', note: null };
  server.own.answers = { before: { ...said, seq: 1 }, after: { ...said, seq: 2 } };
  server.own.shifts = [{ className: '9B', part: 0, answers: 5, rows: { yes: ['most', 'few'] } }];
  const page = await open(poll('after'));
  expect(page.textContent).toContain('How 9B moved: the first 5 who answered');
  const [, moved] = page.querySelectorAll('table');
  expect(texts(moved as HTMLElement, 'tbody tr')).toEqual([
    'Says yes most or all few or none',
    'Says no few or none few or none',
    'Says open few or none few or none',
  ]);
  expect(moved?.textContent).not.toMatch(/\d/);
});

test('no answer of a poll or a decision looks right or wrong', async () => {
  const page = await open(poll('before') + decision);
  expect(page.textContent).not.toMatch(/\b(right|wrong|correct|points?)\b/i);
});

test('what followed a decision comes only after the choice and the result that was expected', async () => {
  server.record = {
    html: '<div class="timeline"><h4 tabindex="-1">What followed</h4>The wall.</div>',
    claims: [{ id: 'C08' }],
  };
  const page = await open(decision);
  const [choice, expected] = page.querySelectorAll('form');
  expect([choice?.hidden, expected?.hidden]).toEqual([false, true]);
  choose(page, 'build');
  find<HTMLTextAreaElement>(page, 'textarea').value = 'The boats';
  await send(page, 'form[data-step=choice]');
  expect([choice?.hidden, expected?.hidden]).toEqual([true, false]);
  expect(document.activeElement).toBe(page.querySelector('input[value=storm]'));
  expect(page.textContent).not.toContain('The wall.');
  choose(page, 'calm');
  await send(page, 'form[data-step=expected]');
  expect(texts(page, '.stance-said')).toEqual([
    'You chose: Says build',
    'You wrote: The boats',
    'You expected: Says calm',
  ]);
  expect(find(page, '.decision-record').hidden).toBe(false);
  expect(document.activeElement?.textContent).toBe('What followed');
  expect(find<SalientClaims>(page, 'salient-claims').claims.map((it) => it.id)).toEqual(['C08']);
});

test('a choice can be changed until the result is expected', async () => {
  const page = await open(decision);
  choose(page, 'build');
  await send(page, 'form[data-step=choice]');
  find<HTMLButtonElement>(page, '.stance-chosen button').click();
  await rest();
  choose(page, 'wait');
  await send(page, 'form[data-step=choice]');
  expect(server.own.answers.choice?.pick).toBe('wait');
  expect(texts(page, '.stance-said')).toEqual(['You chose: Says wait']);
});

test('a decision taken offline waits for the server with what followed', async () => {
  server.record = { html: '<h4 tabindex="-1">What followed</h4>', claims: [] };
  const page = await open(decision);
  server.down = true;
  choose(page, 'build');
  await send(page, 'form[data-step=choice]');
  choose(page, 'calm');
  await send(page, 'form[data-step=expected]');
  expect(page.textContent).toContain('as soon as your answers have reached the server');
  server.down = false;
  await rest(5_000);
  expect(find(page, '.decision-record').hidden).toBe(false);
});

test('a decision taken offline has the focus once, and leaves it to whoever is busy elsewhere by then', async () => {
  server.record = { html: '<h4 tabindex="-1">What followed</h4>', claims: [] };
  const page = await open(`${decision}<input id="elsewhere">`);
  server.down = true;
  choose(page, 'build');
  await send(page, 'form[data-step=choice]');
  choose(page, 'calm');
  await send(page, 'form[data-step=expected]');
  expect(document.activeElement).toBe(page.querySelector('.stance-chosen'));
  find(page, '#elsewhere').focus();
  await rest(60_000);
  expect(document.activeElement?.id).toBe('elsewhere');
  server.down = false;
  await rest(60_000);
  expect(find(page, '.decision-record').hidden).toBe(false);
  expect(document.activeElement?.id).toBe('elsewhere');
});

test('so does a poll that was answered offline', async () => {
  const page = await open(`${poll('after')}<input id="elsewhere">`);
  server.down = true;
  await answered(page, 'no');
  find(page, '#elsewhere').focus();
  server.down = false;
  await rest(60_000);
  expect(page.querySelector('.own-title')).not.toBeNull();
  expect(document.activeElement?.id).toBe('elsewhere');
});
