import { expect, test } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import { find, heard, press, settled, show } from './page';
import { choice, choiceReview, many, number } from './samples';

const ask = (more: Partial<SalientQuestion> = {}) =>
  show<SalientQuestion>('salient-question', { view: choice, questionId: 'capital', ...more });

test('Enter that ends a word in an input method does not check the answer', async () => {
  const it = await ask({ view: number, checkable: true, response: { kind: 'number', typed: '5' } });
  const checks = heard(it, 'check');
  press(find(it, 'input[type="text"]'), 'Enter', { isComposing: true });
  expect(checks).toEqual([]);
  press(find(it, 'input[type="text"]'), 'Enter');
  expect(checks).toHaveLength(1);
});

test('Enter held down checks once, and does not run on to the next question', async () => {
  const it = await ask({ checkable: true, response: { kind: 'choice', chosen: ['tku'] } });
  const nexts = heard(it, 'next-wanted');
  const checks = heard(it, 'check');
  press(find(it, 'input[value="tku"]'), 'Enter');
  press(find(it, 'input[value="tku"]'), 'Enter', { repeat: true });
  it.review = choiceReview;
  await settled();
  press(find(it, '.outcome'), 'Enter', { repeat: true });
  expect([checks.length, nexts.length]).toEqual([1, 0]);
});

test('a digit held down picks once', async () => {
  const it = await ask({ view: many });
  press(find(it, '.question'), '2');
  press(find(it, '.question'), '2', { repeat: true });
  await settled();
  expect(it.response).toEqual({ kind: 'choice', chosen: ['hel'] });
});
