import { expect, test } from 'vitest';
import '../question/salient-question';
import type { SalientQuestion } from '../question/salient-question';
import type { News } from '../question/types';
import { find, settled, show, texts } from './page';
import { choice, choiceReview } from './samples';

const news: News = {
  remedy: 'RESCORE',
  at: '2026-11-22T12:00:00Z',
  because: 'Turku <i>was</i> marked as wrong.',
  before: '0',
  after: '1',
  view: { ...choice, prompt: '<p>Which town was the capital?</p>' },
  review: { ...choiceReview, outcome: 'right', refutation: null },
};
const ask = (more: Partial<News> = {}) =>
  show<SalientQuestion>('salient-question', {
    view: choice,
    questionId: 'capital',
    response: { kind: 'choice', chosen: ['tku'] },
    review: choiceReview,
    readonly: true,
    news: { ...news, ...more },
  });
const note = (it: SalientQuestion) => texts(it, '.news p');
const looks = (it: SalientQuestion) =>
  [...it.querySelectorAll('.looks button')].map((each) => [
    each.textContent?.trim(),
    each.getAttribute('aria-pressed'),
  ]);
const shown = (it: SalientQuestion) => [...texts(it, '.question-prompt'), ...texts(it, '.outcome .sign')];

test('says when and why in plain text, and what became of the mark', async () => {
  const it = await ask();
  expect(note(it)).toEqual([
    'Corrected on 22 November 2026. Turku <i>was</i> marked as wrong.',
    'Your mark: 0 became 1 points.',
  ]);
  expect(it.querySelector('.news i')).toBeNull();
});

test('a mark that stayed is not spoken of', async () => {
  expect(note(await ask({ remedy: 'KEEP', after: '0' }))).toHaveLength(1);
});

test('a question that was dropped no longer counts', async () => {
  expect(note(await ask({ remedy: 'DROP' }))[1]).toBe('This question no longer counts.');
});

test('shows it as corrected at first, and as it was seen on a press', async () => {
  const it = await ask();
  expect(looks(it)).toEqual([
    ['As you saw it', 'false'],
    ['As corrected', 'true'],
  ]);
  expect(shown(it)).toEqual(['Which town was the capital?', 'Right']);
  find<HTMLButtonElement>(it, '.looks button').click();
  await settled();
  expect(looks(it).map(([, pressed]) => pressed)).toEqual(['true', 'false']);
  expect(shown(it)).toEqual(['Which town is the capital?', 'Not yet']);
  expect(find<HTMLInputElement>(it, 'input[value="tku"]').checked).toBe(true);
});

test('not marked again: only as it was seen', async () => {
  const it = await ask({ review: null });
  expect(looks(it)).toEqual([]);
  expect(shown(it)).toEqual(['Which town is the capital?', 'Not yet']);
});

test('nothing can be changed in either look', async () => {
  const it = await ask();
  it.readonly = false;
  it.review = null;
  await settled();
  find<HTMLButtonElement>(it, '.looks button').click();
  await settled();
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
  expect(it.querySelector('.certainty')).toBeNull();
});
