import { expect, test } from 'vitest';
import '../../question/kinds/number/element';
import type { NumberAnswer } from '../../question/kinds/number/element';
import type { PartResponse } from '../../question/types';
import { find, heard, show, texts, type } from '../page';
import { number } from '../samples';

test('answers with exactly what was typed', async () => {
  const it = await show<NumberAnswer>('salient-number', { view: number });
  const responses = heard<PartResponse>(it, 'response-changed');
  type(find(it, 'input'), '1 376,5');
  expect(responses).toEqual([{ response: { kind: 'number', typed: '1 376,5' }, typing: true }]);
});

test('an emptied field is no answer', async () => {
  const it = await show<NumberAnswer>('salient-number', { view: number, response: { kind: 'number', typed: '7' } });
  const responses = heard<PartResponse>(it, 'response-changed');
  type(find(it, 'input'), '  ');
  expect(responses).toEqual([{ response: null, typing: true }]);
});

test('has a label, its unit, and the prompt as description', async () => {
  const it = await show<NumberAnswer>('salient-number', { view: number });
  const field = find<HTMLInputElement>(it, 'input');
  expect(field.getAttribute('aria-label')).toBe('Your answer');
  expect(field.getAttribute('aria-describedby')).toBe('prompt-width unit-width');
  expect(find(it, '#unit-width').textContent).toBe('km');
});

test('shows an answer it is given', async () => {
  const it = await show<NumberAnswer>('salient-number', { view: number, response: { kind: 'number', typed: '7' } });
  expect(find<HTMLInputElement>(it, 'input').value).toBe('7');
});

test('shows the accepted values only after grading', async () => {
  const it = await show<NumberAnswer>('salient-number', { view: number, response: { kind: 'number', typed: '7' } });
  expect(it.querySelector('.number-result')).toBeNull();
  it.review = { outcome: 'wrong', fraction: 0, typed: '7', key: '10 to 12 km', feedback: '<p>Too low.</p>' };
  await it.updateComplete;
  expect(texts(it, 'dd')).toEqual(['7 km', '10 to 12 km']);
  expect(texts(it, '.option-feedback')).toEqual(['Too low.']);
  expect(it.querySelector('input')).toBeNull();
});

test('an unanswered one says so after grading', async () => {
  const it = await show<NumberAnswer>('salient-number', {
    view: number,
    review: { outcome: 'unanswered', fraction: 0, typed: null, key: '10 km' },
  });
  expect(texts(it, 'dd')).toEqual(['nothing', '10 km']);
});
