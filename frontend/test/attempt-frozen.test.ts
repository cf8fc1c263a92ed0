import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parted, push, question, rest, shown } from './attempt-page';
import { find, heard, texts } from './page';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/attempt/1');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const changeable = (it: Element) =>
  it.querySelectorAll('salient-question :is(input:not([disabled], [readonly]), .flag)');

test('says that another window has the quiz, and takes the focus', async () => {
  const it = await parted();
  it.setAttribute('frozen', '');
  await rest();
  const note = find(it, '[role="status"]');
  expect(note.textContent).toContain('This quiz is open in another window. You can go on there, or here.');
  expect(document.activeElement).toBe(note);
});

test('nothing can be changed, but one can read on', async () => {
  const it = await parted({ frozen: true, finishable: true });
  expect(changeable(it)).toHaveLength(0);
  await push(it, 'Next');
  expect(shown(it)).toEqual(['width']);
  find<HTMLButtonElement>(it, '[aria-label="Question 3, open"]').click();
  await rest();
  expect(shown(it)).toEqual(['steps']);
  expect(it.querySelector('.part-finish')).toBeNull();
});

test('turning the page does not take the focus back to the note', async () => {
  const it = await parted({ frozen: true });
  await push(it, 'Next');
  expect(document.activeElement?.textContent).toContain('Question 2');
});

test('going on here is one press, and gives the questions back as they were', async () => {
  const it = await parted({ frozen: true });
  question(it, 'width').readonly = true;
  const wanted = heard(it, 'continue-here');
  const button = find<HTMLButtonElement>(it, '.overtaken button');
  expect(button.textContent?.trim()).toBe('Go on here');
  button.focus();
  button.click();
  expect(wanted).toHaveLength(1);
  it.frozen = false;
  await rest();
  expect(it.querySelector('.overtaken')).toBeNull();
  expect(changeable(question(it, 'capital')).length + changeable(it).length).toBeGreaterThan(0);
  expect(find<HTMLInputElement>(it, '#number-width').readOnly).toBe(true);
  expect(document.activeElement?.textContent).toContain('Question 1');
});

test('a result that was overtaken has nothing to say', async () => {
  expect(texts(await parted({ frozen: true, graded: true }), '[role="status"]')).toEqual([]);
});
