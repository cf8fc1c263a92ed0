import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parted, question, rest, squares } from './attempt-page';
import { find, texts } from './page';
import { choiceReview } from './samples';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/attempt/1');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('a flagged question is marked and named in the strip', async () => {
  const it = await parted();
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  find<HTMLButtonElement>(it, '.flag').click();
  question(it, 'width').flagged = true;
  await rest();
  expect(squares(it).slice(0, 3)).toEqual([
    'Question 1, answered, to look at again',
    'Question 2, open, to look at again',
    'Question 3, open',
  ]);
  expect(it.querySelectorAll('.strip [data-flagged]')).toHaveLength(2);
});

test('the line before the hand-in names what is open and what is flagged', async () => {
  const it = await parted();
  question(it, 'steps').flagged = true;
  it.goTo(3);
  await rest();
  expect(texts(it, '.attempt-open')).toEqual(['Still open: questions 1, 2, 3, 4. To look at again: question 3.']);
});

test('with everything answered it names the flagged ones alone', async () => {
  const it = await parted();
  for (const id of ['capital', 'width', 'steps', 'towns']) {
    const response = { kind: 'any', chosen: [], typed: '', order: [] };
    Object.assign(question(it, id), { response, flagged: id !== 'steps' && id !== 'towns' });
  }
  it.goTo(3);
  await rest();
  expect(texts(it, '.attempt-open')).toEqual(['To look at again: questions 1, 2.']);
});

test('what has been marked is not to be looked at again', async () => {
  const it = await parted();
  Object.assign(question(it, 'capital'), { flagged: true, review: choiceReview });
  await rest();
  expect(it.querySelector('.strip [data-flagged]')).toBeNull();
});
