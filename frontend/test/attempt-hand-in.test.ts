import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SalientAttempt } from '../attempt';
import { parted, push, question, rest, shown } from './attempt-page';
import { press, texts } from './page';
import { choiceReview } from './samples';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/attempt/1');
});

afterEach(() => vi.useRealTimers());

/** An attempt of four questions, and how often its hand-in has reached the server. */
const page = async (more: Partial<SalientAttempt> = { asks: true }) => {
  const it = await parted(more, ['', '', '', '']);
  const handIn = document.createElement('button');
  handIn.slot = 'hand-in';
  handIn.textContent = 'Hand in';
  const reached = vi.fn();
  handIn.addEventListener('click', reached);
  it.append(handIn);
  await rest();
  return { it, handIn, reached };
};

const answers: Record<string, unknown> = {
  capital: { kind: 'choice', chosen: ['hel'] },
  width: { kind: 'number', value: '3' },
  steps: { kind: 'order', order: ['a', 'b', 'c'] },
};

const answer = async (it: SalientAttempt, id: string) => {
  Object.assign(question(it, id), { response: answers[id] });
  it.requestUpdate();
  await rest();
};

test('asks before handing in while questions are not answered, and names each', async () => {
  const { it, reached } = await page();
  await answer(it, 'capital');
  await push(it, 'Hand in');
  expect(reached).not.toHaveBeenCalled();
  expect(texts(it, '.hand-in-ask p')).toEqual(['3 questions are not answered. Handing in is final.']);
  expect(texts(it, '.hand-in-ask li')).toEqual(['Question 2', 'Question 3', 'Question 4']);
});

test('puts the focus on the first of them, so that Enter pressed twice hands nothing in', async () => {
  const { it } = await page();
  await push(it, 'Hand in');
  expect(document.activeElement?.textContent?.trim()).toBe('Question 1');
  expect(document.activeElement?.closest('[role="group"]')?.getAttribute('aria-labelledby')).toBe('hand-in-asks');
});

test('asks no more once somebody has gone to a question by the strip or the address', async () => {
  const { it } = await page();
  await push(it, 'Hand in');
  it.querySelector<HTMLElement>('nav li:nth-child(2) button')?.click();
  await rest();
  expect(it.querySelector('.hand-in-ask')).toBeNull();
  await push(it, 'Hand in');
  window.location.hash = '#q3';
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await rest();
  expect(it.querySelector('.hand-in-ask')).toBeNull();
});

test('does not ask anew by itself when the last answer is cleared', async () => {
  const { it } = await page();
  for (const id of ['capital', 'width', 'steps']) {
    await answer(it, id);
  }
  await push(it, 'Hand in');
  const [last] = texts(it, '.hand-in-ask li');
  expect(last).toBe('Question 4');
  const fourth = it.querySelectorAll('salient-question')[3] as HTMLElement & { response: unknown };
  fourth.response = { kind: 'choice', chosen: ['hel'] };
  it.requestUpdate();
  await rest();
  expect(it.querySelector('.hand-in-ask')).toBeNull();
  fourth.response = null;
  it.requestUpdate();
  await rest();
  expect(it.querySelector('.hand-in-ask')).toBeNull();
});

test('leads to a question that is not answered', async () => {
  const { it, reached } = await page();
  await push(it, 'Hand in');
  await push(it, 'Question 3');
  expect(shown(it)).toEqual(['steps']);
  expect(it.querySelector('.hand-in-ask')).toBeNull();
  expect(document.activeElement?.textContent).toContain('Question 3 of 4');
  expect(reached).not.toHaveBeenCalled();
});

test('Escape goes back to the button without handing in', async () => {
  const { it, handIn, reached } = await page();
  await push(it, 'Hand in');
  press(document.activeElement as Element, 'Escape');
  await rest();
  expect(it.querySelector('.hand-in-ask')).toBeNull();
  expect(document.activeElement).toBe(handIn);
  expect(reached).not.toHaveBeenCalled();
});

test('so does the button that keeps answering', async () => {
  const { it, handIn, reached } = await page();
  await push(it, 'Hand in');
  await push(it, 'Keep answering');
  expect(document.activeElement).toBe(handIn);
  expect(reached).not.toHaveBeenCalled();
});

test('hands in once when that is what is wanted, and asks again if it comes to nothing', async () => {
  const { it, handIn, reached } = await page();
  await push(it, 'Hand in');
  await push(it, 'Hand in anyway');
  expect(reached).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(handIn);
  await push(it, 'Hand in');
  expect(reached).toHaveBeenCalledTimes(1);
  expect(it.querySelector('.hand-in-ask')).not.toBeNull();
});

test('a second press of the button, as in a double click, hands nothing in', async () => {
  const { handIn, reached, it } = await page();
  handIn.click();
  handIn.click();
  await rest();
  expect(reached).not.toHaveBeenCalled();
  expect(it.querySelectorAll('.hand-in-ask')).toHaveLength(1);
});

test('asks nothing when every question is answered or marked already', async () => {
  const { it, reached } = await page();
  for (const id of ['capital', 'width', 'steps']) {
    await answer(it, id);
  }
  Object.assign(question(it, 'towns'), { review: choiceReview });
  await rest();
  await push(it, 'Hand in');
  expect(reached).toHaveBeenCalledTimes(1);
});

test('asks nothing once time is over, for nothing can be answered any more', async () => {
  const { it, reached } = await page();
  document.dispatchEvent(new Event('time-over'));
  await rest();
  await push(it, 'Hand in');
  expect(reached).toHaveBeenCalledTimes(1);
});

test('says it of a single question', async () => {
  const { it } = await page();
  for (const id of ['capital', 'width', 'steps']) {
    await answer(it, id);
  }
  await push(it, 'Hand in');
  expect(texts(it, '.hand-in-ask p')).toEqual(['1 question is not answered. Handing in is final.']);
});

test('asks nothing where the server does not want it: a review leaves for later what was not answered', async () => {
  const { it, reached } = await page({});
  await push(it, 'Hand in');
  expect(reached).toHaveBeenCalledTimes(1);
});
