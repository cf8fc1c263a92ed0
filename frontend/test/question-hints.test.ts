import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import { texts as words } from '../texts';
import { find, heard, settled, show, texts } from './page';
import { choice, choiceReview } from './samples';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const ask = (more: Partial<SalientQuestion> = {}) =>
  show<SalientQuestion>('salient-question', {
    view: { ...choice, hints: [0.25, 0.1] },
    questionId: 'capital',
    ...more,
  });
const button = (it: SalientQuestion) => find<HTMLButtonElement>(it, '.hint-bar button');
const give = async (it: SalientQuestion, ...hints: string[]) => {
  it.hints = hints;
  await settled();
};

test('offers the first hint with what it costs', async () => {
  const it = await ask();
  expect(button(it).textContent?.trim()).toBe('Show a hint');
  expect(find(it, `#${button(it).getAttribute('aria-describedby')}`).textContent).toBe('costs a quarter of the points');
});

test('a click wants the next step and waits until it is there', async () => {
  const it = await ask();
  const wanted = heard(document.body, 'hint-wanted');
  button(it).click();
  await settled();
  expect(button(it).getAttribute('aria-disabled')).toBe('true');
  button(it).click();
  expect(wanted).toEqual([{ question: 'capital', step: 1 }]);
  await give(it, '<p>It is by the <em>sea</em>.</p>');
  expect(button(it).getAttribute('aria-disabled')).toBe('false');
  button(it).click();
  expect(wanted.at(-1)).toEqual({ question: 'capital', step: 2 });
});

test('a hint that does not come can be asked for again after five seconds', async () => {
  const it = await ask();
  const wanted = heard(it, 'hint-wanted');
  button(it).click();
  await vi.advanceTimersByTimeAsync(4_999);
  button(it).click();
  await vi.advanceTimersByTimeAsync(1);
  await settled();
  expect(button(it).getAttribute('aria-disabled')).toBe('false');
  button(it).click();
  expect(wanted).toHaveLength(2);
});

test('hints are a numbered list that is read out as it grows, and the focus stays', async () => {
  const it = await ask();
  const live = find(it, 'salient-hints [aria-live="polite"]');
  expect(live.querySelector('ol')).toBeNull();
  button(it).focus();
  button(it).click();
  await give(it, '<p>It is by the <em>sea</em>.</p>');
  expect(texts(live, 'ol > li')).toEqual(['It is by the sea.']);
  expect(button(it).textContent?.trim()).toBe('Show another hint');
  expect(texts(it, '.hint-cost')).toEqual(['costs 0.1 of the points']);
  expect(document.activeElement).toBe(button(it));
});

test('after the last hint the button stays while it has the focus, and then goes', async () => {
  const it = await ask();
  await give(it, 'one');
  button(it).focus();
  await give(it, 'one', 'two');
  expect(document.activeElement).toBe(button(it));
  expect([button(it).textContent?.trim(), button(it).getAttribute('aria-disabled')]).toEqual(['No more hints', 'true']);
  button(it).blur();
  await settled();
  expect(it.querySelector('.hint-bar')).toBeNull();
  expect(texts(it, '.hint-list > li')).toEqual(['one', 'two']);
});

test('a page that opens with all hints given has no button', async () => {
  const it = await ask({ hints: ['one', 'two'] });
  expect(it.querySelector('.hint-bar')).toBeNull();
});

test.each<[string, Partial<SalientQuestion>]>([
  ['graded', { review: choiceReview, hints: ['one'] }],
  ['read-only', { readonly: true, hints: ['one'] }],
  ['without hints', { view: choice }],
])('a question that is %s shows none', async (_which, more) => {
  expect((await ask(more)).querySelector('salient-hints')).toBeNull();
});

test.each([
  [0, 'costs nothing'],
  [0.25, 'costs a quarter of the points'],
  [0.5, 'costs half of the points'],
  [1 / 3, 'costs a third of the points'],
  [0.1, 'costs 0.1 of the points'],
  [0.125, 'costs 0.13 of the points'],
  [1, 'costs all the points'],
])('a share of %f is said in words', (share, said) => {
  expect(words.hints.cost(share)).toBe(said);
});
