import { expect, test } from 'vitest';
import '../../question/kinds/statements/element';
import '../../question/salient-question';
import type { Statements } from '../../question/kinds/statements/element';
import type { StatementsReview, StatementsView } from '../../question/kinds/statements/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts } from '../page';

const view: StatementsView = {
  id: 'planets',
  kind: 'statements',
  prompt: '<p>Judge each.</p>',
  points: 2,
  columns: [
    { id: 'true', text: 'True' },
    { id: 'false', text: '<em>False</em>' },
  ],
  rows: [
    { id: 'heat', text: 'Venus is <em>hot</em>.' },
    { id: 'ring', text: 'Mars has a ring.' },
    { id: 'moon', text: 'Venus has a moon.' },
  ],
};

const review: StatementsReview = {
  outcome: 'partly',
  fraction: 0.33,
  rows: [
    { id: 'heat', given: 'true', right: 'true', feedback: 'It is.' },
    { id: 'ring', given: 'true', right: 'false', feedback: 'It has moons.' },
    { id: 'moon', given: null, right: 'false', feedback: 'It has none.' },
  ],
};

const radio = (root: Element, row: string, column: string) =>
  find<HTMLInputElement>(root, `[option-id="${row}"] input[value="${column}"]`);
const ask = (more: Partial<Statements> = {}) => show<Statements>('salient-statements', { view, ...more });
const answered = (answers: Record<string, string>) => ({ kind: 'statements' as const, answers });

test('each row is a radio group named by its statement, and columns are headed once', async () => {
  const it = await ask();
  const groups = [...it.querySelectorAll('[role="radiogroup"]')];
  expect(groups.map((each) => each.getAttribute('option-id'))).toEqual(['heat', 'ring', 'moon']);
  expect(find(it, `#${groups[0]?.getAttribute('aria-labelledby')}`).textContent).toBe('Venus is hot.');
  expect(texts(it, '.statements-column span')).toEqual(['True', 'False']);
  expect(texts(it, '[option-id="ring"] label')).toEqual(['True', 'False']);
  expect(find(it, '.statements-head').getAttribute('aria-hidden')).toBe('true');
});

test('rows do not share their radio buttons', async () => {
  const names = [...(await ask()).querySelectorAll('input')].map((each) => each.name);
  expect(new Set(names).size).toBe(3);
});

test('judging a row answers with all rows judged so far', async () => {
  const it = await ask();
  const responses = heard<PartResponse>(it, 'response-changed');
  radio(it, 'ring', 'false').click();
  await settled();
  radio(it, 'heat', 'true').click();
  await settled();
  radio(it, 'ring', 'true').click();
  expect(responses.map((each) => each.response)).toEqual([
    answered({ ring: 'false' }),
    answered({ ring: 'false', heat: 'true' }),
    answered({ ring: 'true', heat: 'true' }),
  ]);
});

test('says how many are judged, also aloud', async () => {
  const it = await ask({ response: answered({ moon: 'false' }) });
  expect(texts(it, '[aria-live="polite"]')).toEqual(['1 of 3 judged']);
  radio(it, 'heat', 'true').click();
  await settled();
  expect(texts(it, '[aria-live="polite"]')).toEqual(['2 of 3 judged']);
});

test('shows an answer it is given, and rows the page does not know are not counted', async () => {
  const it = await ask({ response: answered({ moon: 'false', gone: 'true' }) });
  expect([...it.querySelectorAll<HTMLInputElement>('input:checked')].map((each) => each.value)).toEqual(['false']);
  expect(texts(it, '.placed-count')).toEqual(['1 of 3 judged']);
});

test('a number key judges the row in focus, says so and moves on to the next', async () => {
  const it = await ask();
  radio(it, 'ring', 'true').focus();
  expect(it.pick(2)).toBe(true);
  await settled();
  expect(it.response).toEqual(answered({ ring: 'false' }));
  expect(document.activeElement).toBe(radio(it, 'moon', 'true'));
  expect(texts(it, '[aria-live="polite"]')).toEqual(['Mars has a ring. False. 1 of 3 judged']);
});

test('the key stays at the last row, and comes to what is chosen in the next', async () => {
  const it = await ask({ response: answered({ moon: 'false' }) });
  radio(it, 'ring', 'true').focus();
  it.pick(1);
  await settled();
  expect(document.activeElement).toBe(radio(it, 'moon', 'false'));
  it.pick(1);
  await settled();
  expect(document.activeElement).toBe(radio(it, 'moon', 'true'));
});

test('without a row in focus a number key judges the first open one', async () => {
  const it = await ask({ response: answered({ heat: 'true' }) });
  expect(it.pick(1)).toBe(true);
  await settled();
  it.pick(2);
  await settled();
  expect(it.response).toEqual(answered({ heat: 'true', ring: 'true', moon: 'false' }));
  (document.activeElement as HTMLElement).blur();
  expect(it.pick(1)).toBe(false);
});

test('numbers beyond the columns do nothing, nor does a locked question', async () => {
  const it = await ask();
  expect(it.pick(3)).toBe(false);
  it.readonly = true;
  await settled();
  expect(it.pick(1)).toBe(false);
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
});

test('within a question number keys reach the row in focus and Enter checks', async () => {
  const question = await show<SalientQuestion>('salient-question', { view, checkable: true });
  const checks = heard(question, 'check');
  press(radio(question, 'heat', 'true'), '2');
  await settled();
  expect(question.response).toEqual(answered({ heat: 'false' }));
  press(radio(question, 'ring', 'true'), 'Enter');
  expect(checks).toHaveLength(1);
});

test('shows no key and no feedback before the review', async () => {
  const it = await ask({ response: answered({ heat: 'true' }) });
  expect(it.querySelectorAll('[data-result], .sign, .option-feedback, .placed-verdict')).toHaveLength(0);
});

test('after grading each row says in words what was chosen, what holds and why', async () => {
  const it = await ask({ review });
  expect(texts(it, '.placed-verdict')).toEqual([
    'Your answer, right: True',
    'Your answer, not right: True Right answer: False',
    'Left open Right answer: False',
  ]);
  expect(texts(it, '.option-feedback')).toEqual(['It is.', 'It has moons.', 'It has none.']);
  expect(it.querySelector('.placed-count')).toBeNull();
});

test('after grading own choice and key stand in their columns, locked', async () => {
  const it = await ask({ review });
  const results = (row: string) =>
    [...it.querySelectorAll(`[option-id="${row}"] label`)].map((each) => each.getAttribute('data-result'));
  expect(results('heat')).toEqual(['right', null]);
  expect(results('ring')).toEqual(['wrong', 'key']);
  expect(results('moon')).toEqual([null, 'key']);
  expect(radio(it, 'ring', 'true').checked).toBe(true);
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
});
