import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import { find, heard, press, settled, show, texts } from './page';
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
    view: choice,
    questionId: 'capital',
    review: choiceReview,
    objectable: true,
    ...more,
  });
const field = (it: SalientQuestion) => find<HTMLTextAreaElement>(it, '.objection textarea');
const write = (it: SalientQuestion, text: string) => {
  field(it).value = text;
  field(it).dispatchEvent(new Event('input', { bubbles: true }));
};
const send = async (it: SalientQuestion) => {
  find<HTMLButtonElement>(it, '.objection button').click();
  await settled();
};

test('is offered under a review, closed at first, with a field that has a name', async () => {
  const it = await ask();
  expect(texts(it, '.objection > summary')).toEqual(['I think this is wrong']);
  expect(find<HTMLDetailsElement>(it, 'details.objection').open).toBe(false);
  expect(texts(it, '.objection label')).toEqual(['What is wrong with it?']);
  expect(field(it).getAttribute('maxlength')).toBe('2000');
});

test('is not offered before a review, nor where nobody asked for it', async () => {
  expect((await ask({ review: null })).querySelector('salient-objection')).toBeNull();
  expect((await ask({ objectable: false })).querySelector('salient-objection')).toBeNull();
});

test('sends the text once, without the spaces around it', async () => {
  const it = await ask();
  const objections = heard(document.body, 'objection');
  write(it, '  Two answers hold.\n');
  await send(it);
  await send(it);
  expect(objections).toEqual([{ question: 'capital', text: 'Two answers hold.' }]);
  expect(field(it).value).toContain('Two answers hold.');
});

test('can be sent again when nothing came back for five seconds', async () => {
  const it = await ask();
  const objections = heard(it, 'objection');
  write(it, 'Two answers hold.');
  await send(it);
  await vi.advanceTimersByTimeAsync(5_000);
  await send(it);
  expect(objections).toHaveLength(2);
});

test('nothing written: the focus goes to the field and a line says what to do', async () => {
  const it = await ask();
  const objections = heard(it, 'objection');
  write(it, '   ');
  await send(it);
  expect(objections).toEqual([]);
  expect(document.activeElement).toBe(field(it));
  expect(field(it).getAttribute('aria-invalid')).toBe('true');
  expect(find(it, `#${field(it).getAttribute('aria-describedby')}`).textContent).toBe(
    'Write what is wrong with the question, then send it.',
  );
  write(it, 'Now');
  await settled();
  expect(it.querySelector('.field-error')).toBeNull();
});

test('once sent it shows what was written, as text, and that the instructor sees it', async () => {
  const it = await ask();
  write(it, 'a <b>bold</b> word');
  await send(it);
  it.objection = 'a <b>bold</b> word';
  await settled();
  expect(texts(it, 'salient-objection p')).toEqual([
    'You wrote: a <b>bold</b> word',
    'The instructor sees it with the question.',
  ]);
  expect(document.activeElement).toBe(find(it, '.objection-sent'));
});

test('a page that opens with one sent leaves the focus alone', async () => {
  const it = await ask({ objection: 'Two answers hold.' });
  expect(texts(it, '.objection-words')).toEqual(['You wrote: Two answers hold.']);
  expect(document.activeElement).toBe(document.body);
});

test('numbers and Enter in the field stay text', async () => {
  const it = await ask();
  const others = [heard(it, 'next-wanted'), heard(it, 'response-changed')];
  press(field(it), 'Enter');
  press(field(it), '1');
  expect(others).toEqual([[], []]);
});

test('shows what the instructor answered, and that they have looked when they said nothing', async () => {
  const sent = 'Two answers hold.';
  expect(texts(await ask({ objection: sent }), '.objection-help')).toEqual([
    'The instructor sees it with the question.',
  ]);
  expect(texts(await ask({ objection: sent, reply: 'You are right.' }), '.objection-reply')).toEqual([
    'The instructor answered: You are right.',
  ]);
  expect(texts(await ask({ objection: sent, reply: '' }), '.objection-help')).toEqual([
    'The instructor has looked at it.',
  ]);
});
