import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../attempt';
import type { SalientAttempt } from '../attempt';
import { find, settled, show, texts } from './page';
import { choice, choiceReview, number, order } from './samples';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState({ kept: 1 }, '', '/attempt/1');
});

afterEach(() => vi.useRealTimers());

const page = async (more: Partial<SalientAttempt> = {}): Promise<SalientAttempt> => {
  const it = await show<SalientAttempt>('salient-attempt', more);
  for (const view of [choice, number, order]) {
    it.append(Object.assign(document.createElement('salient-question'), { questionId: view.id, view }));
  }
  const handIn = document.createElement('button');
  handIn.slot = 'hand-in';
  handIn.textContent = 'Hand in';
  it.append(handIn);
  await rest();
  return it;
};

const rest = async () => {
  await vi.advanceTimersByTimeAsync(1);
  await settled();
};

const shown = (it: SalientAttempt) =>
  [...it.querySelectorAll('salient-question:not([hidden])')].map((each) => each.getAttribute('question-id'));
const go = async (it: SalientAttempt, words: string) => {
  [...it.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)?.click();
  await rest();
};

test('shows one question at a time and numbers them', async () => {
  const it = await page();
  expect(shown(it)).toEqual(['capital']);
  expect(texts(it, 'salient-question:not([hidden]) .question-head')).toEqual(['Question 1 of 3 · 1 point']);
});

test('the address is written in full, since a base element would bend a bare #q2', async () => {
  const it = await page();
  const written = vi.spyOn(window.history, 'replaceState');
  await go(it, 'Next');
  expect(written).toHaveBeenCalledWith({ kept: 1 }, '', '/attempt/1#q2');
});

test('Next and Previous turn the page, move the focus and keep the place in the address', async () => {
  const it = await page();
  await go(it, 'Next');
  expect(shown(it)).toEqual(['width']);
  expect(window.location.pathname + window.location.hash).toBe('/attempt/1#q2');
  expect(window.history.state).toEqual({ kept: 1 });
  expect(document.activeElement?.textContent).toContain('Question 2 of 3');
  await go(it, 'Previous');
  expect(shown(it)).toEqual(['capital']);
});

test('there is no Previous on the first and no Next on the last question, where handing in is next', async () => {
  const it = await page();
  expect(texts(it, '.attempt-foot button')).toEqual(['Next']);
  expect(it.hasAttribute('at-end')).toBe(false);
  it.goTo(2);
  await rest();
  expect(texts(it, '.attempt-foot button')).toEqual(['Previous']);
  expect(it.hasAttribute('at-end')).toBe(true);
});

test('opens at the place that the address names', async () => {
  window.history.replaceState(null, '', '/attempt/1#q3');
  expect(shown(await page())).toEqual(['steps']);
});

test('an address beyond the end shows the last question', async () => {
  window.history.replaceState(null, '', '/attempt/1#q99');
  expect(shown(await page())).toEqual(['steps']);
});

test('the strip says which are answered, open, and where one is', async () => {
  const it = await page();
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  await rest();
  expect([...it.querySelectorAll('.strip button')].map((each) => each.getAttribute('aria-label'))).toEqual([
    'Question 1, answered',
    'Question 2, open',
    'Question 3, open',
  ]);
  expect([...it.querySelectorAll('.strip button')].map((each) => each.getAttribute('aria-current'))).toEqual([
    'step',
    null,
    null,
  ]);
  expect(texts(it, '.attempt-count')).toEqual(['1 of 3 answered']);
});

test('a square leads to its question', async () => {
  const it = await page();
  find<HTMLButtonElement>(it, '[aria-label="Question 3, open"]').click();
  await rest();
  expect(shown(it)).toEqual(['steps']);
});

test('the last question names the ones that are still open', async () => {
  const it = await page();
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  it.goTo(2);
  await rest();
  expect(texts(it, '.attempt-open')).toEqual(['Still open: questions 2, 3.']);
});

test('the buttons stand before the hand-in, for people who use the Tab key', async () => {
  const it = await page();
  expect(find(it, '[slot="hand-in"]').previousElementSibling?.className).toBe('attempt-foot');
});

test('graded it shows all questions one under the other and no strip', async () => {
  const it = await page({ graded: true });
  find<HTMLElement & { review: unknown }>(it, '[question-id="capital"]').review = choiceReview;
  await rest();
  expect(shown(it)).toEqual(['capital', 'width', 'steps']);
  expect(it.querySelector('.strip')).toBeNull();
  expect(texts(it, '.attempt-foot button')).toEqual([]);
});
