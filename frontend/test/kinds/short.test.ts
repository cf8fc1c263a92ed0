import { expect, test } from 'vitest';
import '../../question/kinds/short/element';
import '../../question/salient-question';
import type { ShortAnswer } from '../../question/kinds/short/element';
import type { ShortReview, ShortView } from '../../question/kinds/short/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts, type } from '../page';

const short: ShortView = {
  id: 'river',
  kind: 'short',
  prompt: '<p>Which river?</p>',
  points: 1,
  spelling: 'strict',
};

const review: ShortReview = {
  outcome: 'wrong',
  fraction: 0,
  typed: 'Danub',
  verdict: 'close',
  key: 'Danube',
  feedback: '<p>Look again.</p>',
};

const answered = { kind: 'short', typed: 'Danub' } as const;

test('answers with exactly what was typed', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short });
  const responses = heard<PartResponse>(it, 'response-changed');
  type(find(it, 'input'), 'Danube ');
  expect(responses).toEqual([{ response: { kind: 'short', typed: 'Danube ' }, typing: true }]);
});

test('an emptied field is no answer', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short, response: answered });
  const responses = heard<PartResponse>(it, 'response-changed');
  type(find(it, 'input'), '  ');
  expect(responses).toEqual([{ response: null, typing: true }]);
});

test('has a name, and prompt and help as description', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short });
  const field = find<HTMLInputElement>(it, 'input');
  expect(field.getAttribute('aria-label')).toBe('Your answer');
  expect(field.getAttribute('aria-describedby')).toBe('prompt-river help-river');
  expect(find(it, '#help-river').textContent).toContain('Spelling counts');
});

test('the browser neither corrects nor suggests anything', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short });
  const field = find<HTMLInputElement>(it, 'input');
  const off = ['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck'].map((name) => field.getAttribute(name));
  expect(off).toEqual(['off', 'off', 'off', 'false']);
});

test('says when spelling is forgiven', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: { ...short, spelling: 'forgive' } });
  expect(texts(it, '.question-help')[0]).toContain('forgiven');
});

test('shows an answer it is given', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short, response: answered });
  expect(find<HTMLInputElement>(it, 'input').value).toBe('Danub');
});

test('Enter checks', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: short, response: answered, checkable: true });
  const checks = heard(it, 'check');
  press(find(it, 'salient-short input'), 'Enter');
  expect(checks).toEqual([{ question: 'river' }]);
});

test('digits are typed, not taken for number keys', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: short });
  const key = new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true });
  find(it, 'salient-short input').dispatchEvent(key);
  expect(key.defaultPrevented).toBe(false);
});

test('readonly takes no typing', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short, readonly: true });
  expect(find<HTMLInputElement>(it, 'input').readOnly).toBe(true);
});

test('shows the key and a word for the answer only after grading', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short, response: answered });
  expect(it.querySelector('.short-result, .sign')).toBeNull();
  it.review = review;
  await settled();
  expect(texts(it, 'bdi')).toEqual(['Danub', 'Danube']);
  expect(texts(it, '.sign.not-yet')).toEqual(['Close: check the spelling']);
  expect(texts(it, '.option-feedback')).toEqual(['Look again.']);
  expect(it.querySelector('input')).toBeNull();
});

test.each([
  ['right', 'strict', '.sign.right', 'Right'],
  ['close', 'forgive', '.sign.right', 'Right, but check the spelling'],
  ['near', 'strict', '.sign.not-yet', 'Near, but not it'],
  ['wrong', 'strict', '.sign.not-yet', 'Not right'],
] as const)('a %s answer, %s, has its shape and word', async (verdict, spelling, selector, word) => {
  const it = await show<ShortAnswer>('salient-short', { view: { ...short, spelling }, review: { ...review, verdict } });
  expect(texts(it, selector)).toEqual([word]);
});

test('an unanswered one says so after grading', async () => {
  const it = await show<ShortAnswer>('salient-short', {
    view: short,
    review: { outcome: 'unanswered', fraction: 0, typed: null, verdict: null, key: 'Danube', feedback: '' },
  });
  expect(texts(it, 'bdi')).toEqual(['nothing', 'Danube']);
  expect(it.querySelector('.sign')).toBeNull();
});

test('markup in what was typed stays text', async () => {
  const it = await show<ShortAnswer>('salient-short', { view: short, review: { ...review, typed: '<b>x</b>' } });
  expect(texts(it, 'bdi')[0]).toBe('<b>x</b>');
});
