import { expect, test } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import type { ResponseChanged } from '../question/types';
import { find, heard, press, settled, show, texts } from './page';
import { choice, choiceReview } from './samples';

const wrong = { kind: 'choice' as const, chosen: ['tku'] };
const ask = (more: Partial<SalientQuestion> = {}) =>
  show<SalientQuestion>('salient-question', {
    view: choice,
    questionId: 'capital',
    response: wrong,
    review: choiceReview,
    ...more,
  });
const order = (it: SalientQuestion) => [...find(it, '.review').children].map((each) => each.className);

test.each(['wrong', 'partly'] as const)('sure and %s: the card comes first and says so', async (outcome) => {
  const it = await ask({ certaintyChosen: 'sure', review: { ...choiceReview, outcome } });
  expect(order(it).slice(0, 3)).toEqual(['refutation sure', 'outcome-line', 'explanation']);
  expect(texts(it, '.refutation-lead')).toEqual(['You were sure. Here is where it goes wrong.']);
  expect(it.querySelector('.said')).toBeNull();
});

test.each<[string, Partial<SalientQuestion>]>([
  ['not sure', { certaintyChosen: 'think' }],
  ['sure and right', { certaintyChosen: 'sure', review: { ...choiceReview, outcome: 'right' } }],
])('%s: the card stays after the explanation', async (_when, more) => {
  const it = await ask(more);
  expect(order(it)).toEqual(['outcome-line', 'explanation', 'refutation', 'passage']);
  expect(it.querySelector('.refutation-lead')).toBeNull();
});

test('sure and wrong without a card is said as ever', async () => {
  const it = await ask({ certaintyChosen: 'sure', review: { ...choiceReview, refutation: null } });
  expect(texts(it, '.said')).toEqual(['You were sure.']);
});

test('who has not answered is not told how sure they were', async () => {
  const unanswered = { ...choiceReview, outcome: 'unanswered' as const };
  const it = await ask({ certaintyChosen: 'guess', response: null, review: unanswered });
  expect(it.querySelector('.said')).toBeNull();
});

test('after Check the outcome has the focus, also under a card', async () => {
  const it = await ask({ checkable: true, review: null, certaintyChosen: 'sure' });
  it.review = choiceReview;
  await settled();
  expect(document.activeElement).toBe(find(it, '.outcome'));
});

test('an answer that arrived after the end says so quietly', async () => {
  expect((await ask()).querySelector('.grace')).toBeNull();
  expect(texts(await ask({ fromGrace: new Date(2026, 1, 3, 12, 3).toISOString() }), '.grace')).toEqual([
    'Arrived after the end. Your device says it was written at 12:03.',
  ]);
});

test('Try again stands beside the outcome in practice and wants a retry', async () => {
  expect((await ask()).querySelector('.outcome-line button')).toBeNull();
  const it = await ask({ retriable: true });
  const wanted = heard(document.body, 'retry-wanted');
  const button = find<HTMLButtonElement>(it, '.outcome-line button');
  expect(button.textContent).toBe('Try again');
  button.click();
  expect(wanted).toEqual([{ question: 'capital' }]);
});

test('opened again it has the old answer, can be changed, and the focus is at the prompt', async () => {
  const it = await ask({ retriable: true, readonly: true, checkable: true, tries: 0 });
  find<HTMLButtonElement>(it, '.outcome-line button').focus();
  Object.assign(it, { review: null, readonly: false, tries: 1 });
  await settled();
  expect(document.activeElement).toBe(find(it, '.question-prompt'));
  expect(it.querySelector('.review')).toBeNull();
  expect(find<HTMLInputElement>(it, 'input[value="tku"]').checked).toBe(true);
  expect(it.querySelectorAll('input[disabled]')).toHaveLength(0);
  expect(texts(it, '.question-top')).toEqual(['Try 2']);
  it.review = choiceReview;
  await settled();
  expect(document.activeElement).toBe(find(it, '.outcome'));
});

test('the heading says which try it is', async () => {
  expect(texts(await ask({ number: 3, total: 8, tries: 2 }), '.question-head')).toEqual([
    'Question 3 of 8 · 1 point · Try 3',
  ]);
  expect(texts(await ask({ number: 3, total: 8 }), '.question-head')).toEqual(['Question 3 of 8 · 1 point']);
});

test('Enter at the outcome goes on, Enter on Try again stays the button’s', async () => {
  const it = await ask({ retriable: true, checkable: true });
  const next = heard(it, 'next-wanted');
  press(find(it, '.outcome-line button'), 'Enter');
  expect(next).toHaveLength(0);
  press(find(it, '.outcome'), 'Enter');
  expect(next).toHaveLength(1);
});

test('opened again it tells what it shows, so that this is what is kept', async () => {
  const it = await ask({ retriable: true, checkable: true, response: { kind: 'choice', chosen: ['tre'] } });
  const told = heard<ResponseChanged>(document.body, 'response-changed');
  it.review = null;
  await settled();
  expect(told).toEqual([
    {
      question: 'capital',
      response: { kind: 'choice', chosen: ['tre'] },
      certainty: it.certaintyChosen,
      flagged: false,
    },
  ]);
});

test('tells the page around it whenever it has changed, also when the server changed it', async () => {
  const it = await ask({ review: null });
  let drawn = 0;
  document.body.addEventListener('question-drawn', () => {
    drawn += 1;
  });
  it.review = choiceReview;
  await settled();
  it.number = 5;
  await settled();
  expect(drawn).toBe(1);
});
