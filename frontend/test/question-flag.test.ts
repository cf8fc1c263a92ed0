import { expect, test } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import type { ResponseChanged } from '../question/types';
import { find, heard, settled, show, texts } from './page';
import { choice, choiceReview } from './samples';

const ask = (more: Partial<SalientQuestion> = {}) =>
  show<SalientQuestion>('salient-question', { view: choice, questionId: 'capital', number: 2, ...more });

test('a flag is a toggle that tells like any change', async () => {
  const it = await ask({ flaggable: true });
  const told = heard<ResponseChanged>(document.body, 'response-changed');
  const flag = find<HTMLButtonElement>(it, '.flag');
  expect([flag.textContent, flag.getAttribute('aria-pressed')]).toEqual(['Look at this again', 'false']);
  flag.click();
  await settled();
  expect(flag.getAttribute('aria-pressed')).toBe('true');
  flag.click();
  await settled();
  expect(flag.getAttribute('aria-pressed')).toBe('false');
  expect(told).toEqual([
    { question: 'capital', response: null, certainty: null, flagged: true },
    { question: 'capital', response: null, certainty: null, flagged: false },
  ]);
});

test('an answer carries the flag that is set', async () => {
  const it = await ask({ flaggable: true, flagged: true });
  const told = heard<ResponseChanged>(it, 'response-changed');
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  expect(told).toMatchObject([{ flagged: true }]);
});

test('the flag stands beside the heading, not in it', async () => {
  const it = await ask({ flaggable: true });
  expect(texts(it, '[role="heading"]')).toEqual(['Question 2 · 1 point']);
});

test('without a heading the flag is there all the same', async () => {
  expect(texts(await ask({ flaggable: true, number: 0 }), '.question-top')).toEqual(['Look at this again']);
});

test('a question that cannot be flagged has no toggle', async () => {
  expect((await ask()).querySelector('.flag')).toBeNull();
});

test.each<[string, Partial<SalientQuestion>]>([
  ['read-only', { readonly: true }],
  ['frozen', { frozen: true }],
  ['graded', { review: choiceReview }],
])('a %s question only says that it is flagged', async (_which, more) => {
  const it = await ask({ flaggable: true, flagged: true, ...more });
  expect(it.querySelector('.flag')).toBeNull();
  expect(texts(it, '.flagged')).toEqual(['To look at again']);
});
