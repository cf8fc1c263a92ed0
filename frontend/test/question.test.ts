import { expect, test } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import type { ResponseChanged } from '../question/types';
import { find, heard, press, settled, show, texts, type } from './page';
import { choice, choiceReview, many, number, order } from './samples';

const ask = (more: Partial<SalientQuestion> = {}) =>
  show<SalientQuestion>('salient-question', { view: choice, questionId: 'capital', ...more });

test('carries its id for people who look for it', async () => {
  expect((await ask()).getAttribute('question-id')).toBe('capital');
});

test('one event tells question, response and certainty, and the inner one stays inside', async () => {
  const it = await ask();
  const told = heard<ResponseChanged>(document.body, 'response-changed');
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  await settled();
  find<HTMLInputElement>(it, 'input[value="think"]').click();
  expect(told).toEqual([
    { question: 'capital', response: { kind: 'choice', chosen: ['hel'] }, certainty: null, flagged: false },
    { question: 'capital', response: { kind: 'choice', chosen: ['hel'] }, certainty: 'think', flagged: false },
  ]);
});

test('certainty is three words in a named radio group', async () => {
  const it = await ask();
  const group = find(it, '.certainty[role="radiogroup"]');
  expect(texts(group, 'label')).toEqual(['Guess', 'Think so', 'Sure']);
  expect(find(it, `#${group.getAttribute('aria-labelledby')}`).textContent).toBe('How sure are you?');
});

test('a question that does not ask for certainty does not show it', async () => {
  expect((await ask({ view: { ...choice, certainty: false } })).querySelector('.certainty')).toBeNull();
});

test('number keys pick options from anywhere within the question', async () => {
  const it = await ask();
  press(find(it, 'input[value="sure"]'), '2');
  await settled();
  expect(it.response).toEqual({ kind: 'choice', chosen: ['hel'] });
});

test('a number key takes the focus to what it picked, so that this is heard', async () => {
  for (const view of [choice, many]) {
    const it = await ask({ view });
    press(find(it, '.question'), '2');
    await settled();
    expect(document.activeElement).toBe(find(it, 'input[value="hel"]'));
  }
});

test('number keys stay text in a text field, and with Ctrl they stay the browser’s', async () => {
  const it = await ask();
  press(find(it, '.question'), '1', { ctrlKey: true });
  expect(it.response).toBeNull();
  const field = document.createElement('input');
  field.type = 'text';
  find(it, '.question').append(field);
  press(field, '1');
  expect(it.response).toBeNull();
});

test('Check waits for an answer and then tells the question', async () => {
  const it = await ask({ checkable: true });
  const checks = heard<{ question: string }>(it, 'check');
  const check = () => find<HTMLButtonElement>(it, '.check-bar button');
  expect(check().textContent?.trim()).toBe('Check');
  expect(check().disabled).toBe(true);
  find<HTMLInputElement>(it, 'input[value="hel"]').click();
  await settled();
  check().click();
  expect(checks).toEqual([{ question: 'capital' }]);
});

test('there is no Check in a quiz', async () => {
  expect((await ask()).querySelector('.check-bar')).toBeNull();
});

test('nothing of key, feedback or explanation is there before the review', async () => {
  for (const view of [choice, number, order]) {
    const it = await show<SalientQuestion>('salient-question', { view });
    expect(it.querySelectorAll('.review, .sign, .option-feedback, .number-result, [data-result]')).toHaveLength(0);
  }
});

test('the review says outcome, worked line, explanation, refutation and passage', async () => {
  const it = await ask({ review: choiceReview, certaintyChosen: 'think' });
  expect(texts(it, '.outcome')).toEqual(['Not yet You thought so. 0 right, 1 wrong: 0 of 1']);
  expect(texts(it, '.explanation')).toEqual(['It has been so since 1812.']);
  expect(texts(it, '.refutation dt')).toEqual(['Often believed', 'Where it fails', 'What holds']);
  const passage = find<HTMLAnchorElement>(it, '.passage a');
  expect(passage.getAttribute('href')).toBe('/lesson/towns#capital');
  expect(passage.textContent).toBe('Back to the passage: The capital');
});

test('after Check the focus goes to the outcome and nothing can be changed', async () => {
  const it = await ask({ checkable: true, response: { kind: 'choice', chosen: ['tku'] } });
  it.review = choiceReview;
  await settled();
  expect(document.activeElement).toBe(find(it, '.outcome'));
  expect(it.querySelector('.check-bar')).toBeNull();
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
});

test('the result of a check leaves the focus with somebody who is typing elsewhere by now', async () => {
  const it = await ask({ checkable: true, retriable: true, response: { kind: 'choice', chosen: ['tku'] } });
  const elsewhere = document.createElement('textarea');
  document.body.append(elsewhere);
  elsewhere.focus();
  it.review = choiceReview;
  await settled();
  expect(document.activeElement).toBe(elsewhere);
  it.review = null;
  await settled();
  expect(document.activeElement).toBe(elsewhere);
});

test('a place among others is a heading that can take the focus', async () => {
  const it = await ask({ number: 2, total: 8, level: 2 });
  const head = find(it, '[role="heading"]');
  expect(head.getAttribute('aria-level')).toBe('2');
  expect(head.textContent?.replace(/\s+/g, ' ').trim()).toBe('Question 2 of 8 · 1 point');
  it.focusHead();
  expect(document.activeElement).toBe(head);
});

test('typing a number tells it too', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: number, questionId: 'width' });
  const told = heard<ResponseChanged>(it, 'response-changed');
  type(find(it, 'input[type="text"]'), '12');
  expect(told).toEqual([
    { question: 'width', response: { kind: 'number', typed: '12' }, certainty: null, flagged: false, typing: true },
  ]);
});

test('Enter at an answer checks it, and asks for the next question once it is checked', async () => {
  const it = await ask({ checkable: true, response: { kind: 'choice', chosen: ['tku'] } });
  const checks = heard(it, 'check');
  const nexts = heard(it, 'next-wanted');
  press(find(it, 'input[value="tku"]'), 'Enter');
  expect([checks.length, nexts.length]).toEqual([1, 0]);
  it.review = choiceReview;
  await settled();
  press(find(it, '.outcome'), 'Enter');
  expect([checks.length, nexts.length]).toEqual([1, 1]);
});

test('Enter on a button stays the button’s', async () => {
  const it = await ask({ checkable: true, response: { kind: 'choice', chosen: ['tku'] } });
  const checks = heard(it, 'check');
  press(find(it, '.check-bar button'), 'Enter');
  expect(checks).toEqual([]);
});

test('a kind this page does not know is said, not drawn as something else', async () => {
  const it = await ask({ view: { ...choice, kind: 'later' } as never });
  expect(texts(it, '.notice')).toEqual(['This page is older than the question. Load it again.']);
});
