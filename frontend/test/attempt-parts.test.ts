import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parted, push, question, rest, shown, squares } from './attempt-page';
import { find, heard, press, texts } from './page';
import { choiceReview } from './samples';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/attempt/1');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const byPart = { screens: 'part' as const };
const focus = () => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim();

test('question by question, the part is a small line above each', async () => {
  const it = await parted();
  expect(shown(it)).toEqual(['capital']);
  expect(texts(it, 'salient-question:not([hidden]) .kicker')).toEqual(['Sea']);
  expect(it.querySelector('.part-title')).toBeNull();
});

test('part by part, all its questions are on one screen under its title', async () => {
  const it = await parted(byPart);
  expect(shown(it)).toEqual(['capital', 'width', 'steps']);
  expect(texts(it, 'h2')).toEqual(['Sea']);
  expect(it.querySelector('.kicker')).toBeNull();
  expect(find(it, '[role="heading"]').getAttribute('aria-level')).toBe('3');
});

test('Next and Previous go by part, to its title', async () => {
  const it = await parted(byPart);
  await push(it, 'Next');
  expect(shown(it)).toEqual(['towns']);
  expect(focus()).toBe('Land');
  expect(window.location.hash).toBe('#q4');
  expect(it.hasAttribute('at-end')).toBe(true);
  await push(it, 'Previous');
  expect(shown(it)).toEqual(['capital', 'width', 'steps']);
  expect(window.location.hash).toBe('#q1');
});

test('#q3 still means question 3, on the screen of its part', async () => {
  window.history.replaceState(null, '', '/attempt/1#q3');
  const seen = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  const it = await parted(byPart);
  expect(shown(it)).toEqual(['capital', 'width', 'steps']);
  expect(find(it, '[aria-current="step"]').textContent?.trim()).toBe('3');
  window.history.replaceState(null, '', '/attempt/1#q2');
  window.dispatchEvent(new Event('hashchange'));
  await rest();
  expect(seen.mock.contexts.at(-1)).toBe(question(it, 'width'));
});

test('Enter goes to the next question of the screen, then to the next screen', async () => {
  const it = await parted(byPart);
  press(find(it, 'input[value="hel"]'), 'Enter');
  await rest();
  expect(focus()).toContain('Question 2 of 4');
  expect(shown(it)).toHaveLength(3);
  it.goTo(2);
  await rest();
  question(it, 'steps').dispatchEvent(new CustomEvent('next-wanted', { bubbles: true }));
  await rest();
  expect(shown(it)).toEqual(['towns']);
  expect(focus()).toBe('Land');
  question(it, 'towns').dispatchEvent(new CustomEvent('next-wanted', { bubbles: true }));
  await rest();
  expect(shown(it)).toEqual(['towns']);
});

test('a square leads to its question, also on the screen that is shown', async () => {
  const it = await parted(byPart);
  find<HTMLButtonElement>(it, '[aria-label="Question 3, open"]').click();
  await rest();
  expect(focus()).toContain('Question 3 of 4');
});

test('where the focus is on a screen is where one is', async () => {
  const it = await parted(byPart);
  find(it, '#number-width').focus();
  await rest();
  expect(find(it, '[aria-current="step"]').textContent?.trim()).toBe('2');
  expect(window.location.hash).toBe('#q2');
});

test('the strip groups its squares under small labels', async () => {
  const it = await parted();
  expect(texts(it, '.strip-label')).toEqual(['Sea', 'Land']);
  const [sea] = it.querySelectorAll('.strip');
  expect(it.querySelector(`#${sea?.getAttribute('aria-labelledby')}`)?.textContent).toBe('Sea');
  expect([...it.querySelectorAll('.strip')].map((each) => each.children.length)).toEqual([3, 1]);
});

test('without parts there are no groups, and all questions are one screen when it goes by part', async () => {
  const none = ['', '', '', ''];
  const it = await parted(byPart, none);
  expect(it.querySelectorAll('.strip-label, .part-title, .kicker')).toHaveLength(0);
  expect(shown(it)).toHaveLength(4);
  expect(shown(await parted({}, none))).toEqual(['capital']);
});

test('a part that is named after the questions are there is shown too', async () => {
  const it = await parted({}, ['', '', '', '']);
  Object.assign(question(it, 'capital'), { part: 'Sea' });
  await rest();
  expect(texts(it, '.strip-label')).toEqual(['Sea']);
});

test('graded, the first question of each part carries its title', async () => {
  const it = await parted({ ...byPart, graded: true });
  expect(texts(it, '.kicker')).toEqual(['Sea', 'Land']);
  expect(texts(question(it, 'towns'), '.kicker')).toEqual(['Land']);
});

const mark = async (it: Awaited<ReturnType<typeof parted>>, ...ids: string[]) => {
  for (const id of ids) {
    question(it, id).review = { outcome: 'right', fraction: 1 };
  }
  await rest();
};

test('a part can be finished at its last question', async () => {
  const it = await parted({ finishable: true });
  const finished = heard(it, 'part-finished');
  expect(it.querySelector('.part-finish')).toBeNull();
  it.goTo(2);
  await rest();
  const button = find<HTMLButtonElement>(it, '.part-finish button');
  expect(find(it, `#${button.getAttribute('aria-describedby')}`).textContent).toBe(
    'You then see how this part was marked; its answers become final.',
  );
  button.click();
  await rest();
  button.click();
  expect(finished).toEqual([{ part: 'Sea' }]);
});

test('a part that has been marked cannot be finished again, and its squares are done', async () => {
  const it = await parted({ ...byPart, finishable: true });
  await push(it, 'Finish this part');
  await mark(it, 'capital', 'width');
  expect(it.querySelector('.part-finish')).not.toBeNull();
  await mark(it, 'steps');
  expect(it.querySelector('.part-finish')).toBeNull();
  expect([...it.querySelectorAll('.strip button')].map((each) => each.getAttribute('data-state'))).toEqual([
    'done',
    'done',
    'done',
    'open',
  ]);
  expect(squares(it)[0]).toBe('Question 1, marked');
  expect(focus()).toBe('Sea');
});

test('there is nothing to finish without parts, nor where it was not asked for', async () => {
  expect((await parted(byPart)).querySelector('.part-finish')).toBeNull();
  expect((await parted({ ...byPart, finishable: true }, ['', '', '', ''])).querySelector('.part-finish')).toBeNull();
});

test('what has been marked is no longer called open', async () => {
  const it = await parted();
  question(it, 'capital').review = choiceReview;
  it.goTo(3);
  await rest();
  expect(texts(it, '.attempt-open')).toEqual(['Still open: questions 2, 3, 4.']);
});
