import { expect, test } from 'vitest';
import '../../question/salient-question';
import { countWords } from '../../question/kinds/essay/count';
import type { Essay } from '../../question/kinds/essay/element';
import { keepable } from '../../question/kinds/essay/keep';
import type { EssayView } from '../../question/kinds/essay/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts } from '../page';
import table from './essay-words.json';

const view: EssayView = {
  id: 'moon',
  kind: 'essay',
  prompt: '<p>Why does the Moon show phases?</p>',
  points: 3,
  marking: 'A person reads this.',
  words: { from: 3, to: 5 },
  rubric: [
    { id: 'light', text: 'Says where the <em>light</em> comes from', points: 2 },
    { id: 'motion', text: 'Says what moves', points: 1 },
  ],
};

const write = async (it: Essay, text: string): Promise<void> => {
  const field = find<HTMLTextAreaElement>(it, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await it.updateComplete;
};

const field = (it: Essay) => find<HTMLTextAreaElement>(it, 'textarea');
const live = (it: Essay) => texts(it, '[aria-live]')[0];

test.each(table as [string, number][])('%j has %i words, as the server counts them', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test('shows the rubric with its points before anything is written', async () => {
  const it = await show<Essay>('salient-essay', { view });
  expect(texts(it, '.essay-rubric li')).toEqual([
    'Says where the light comes from 2 points',
    'Says what moves 1 point',
  ]);
});

test('answers with the text and its line breaks', async () => {
  const it = await show<Essay>('salient-essay', { view });
  const responses = heard<PartResponse>(it, 'response-changed');
  await write(it, 'One.\n\nTwo.');
  expect(responses).toEqual([{ response: { kind: 'essay', text: 'One.\n\nTwo.' }, typing: true }]);
});

test('nothing but spaces is no answer, and they stay in the field', async () => {
  const it = await show<Essay>('salient-essay', { view, response: { kind: 'essay', text: 'x' } });
  const responses = heard<PartResponse>(it, 'response-changed');
  await write(it, ' \n');
  expect(responses).toEqual([{ response: null, typing: true }]);
  expect(field(it).value).toBe(' \n');
});

test('shows an answer it is given, and another one later', async () => {
  const it = await show<Essay>('salient-essay', { view, response: { kind: 'essay', text: 'From the\noutbox' } });
  expect(field(it).value).toBe('From the\noutbox');
  it.response = { kind: 'essay', text: 'From the server' };
  await it.updateComplete;
  expect(field(it).value).toBe('From the server');
});

test('the next question of the same kind begins empty', async () => {
  const it = await show<Essay>('salient-essay', { view });
  await write(it, ' ');
  it.view = { ...view, id: 'sun' };
  await it.updateComplete;
  expect(field(it).value).toBe('');
});

test('counts words while they are written', async () => {
  const it = await show<Essay>('salient-essay', { view });
  expect(texts(it, '.essay-count')).toEqual(['0 words, 3 to 5 wanted']);
  await write(it, 'one');
  expect(texts(it, '.essay-count')).toEqual(['1 word, 3 to 5 wanted']);
  await write(it, 'one two three four five six seven');
  expect(texts(it, '.essay-count')).toEqual(['7 words, 3 to 5 wanted: 2 too many']);
  expect(texts(it, '.question-help')).toHaveLength(1);
});

test('says the count aloud only when a limit is crossed and at the end', async () => {
  const it = await show<Essay>('salient-essay', { view });
  await write(it, 'one');
  await write(it, 'one two');
  expect(live(it)).toBe('');
  await write(it, 'one two three');
  expect(live(it)).toBe('3 words: long enough');
  await write(it, 'one two three four');
  expect(live(it)).toBe('3 words: long enough');
  await write(it, 'one two three four five six');
  expect(live(it)).toBe('6 words: more than the 5 wanted. All of it is kept.');
  field(it).dispatchEvent(new Event('change', { bubbles: true }));
  await it.updateComplete;
  expect(live(it)).toBe('6 words, 3 to 5 wanted: 1 too many');
});

test('a text beyond what the server takes stays in the field, its beginning is sent, and the page says so', async () => {
  const it = await show<Essay>('salient-essay', { view });
  const responses = heard<PartResponse>(it, 'response-changed');
  await write(it, 'x'.repeat(20_001));
  expect(responses[0]?.response).toEqual({ kind: 'essay', text: 'x'.repeat(20_000) });
  expect(field(it).value).toHaveLength(20_001);
  expect(texts(it, '[role=alert]')[0]).toContain('Only the first 20,000 characters are kept');
});

test('what is kept fits into the JSON and never ends in half an emoji', () => {
  expect(keepable('short')).toBe('short');
  expect(JSON.stringify(keepable('"'.repeat(20_000))).length).toBeLessThanOrEqual(29_900);
  expect(keepable(`${'x'.repeat(19_999)}🙂`)).toHaveLength(19_999);
});

test('has a label, the prompt and the count as description', async () => {
  const it = await show<Essay>('salient-essay', { view });
  expect(field(it).getAttribute('aria-label')).toBe('Your text');
  expect(field(it).getAttribute('aria-describedby')).toBe('prompt-moon count-moon');
});

test('Enter stays a new line and number keys stay text', async () => {
  const it = await show<SalientQuestion>('salient-question', { view, checkable: true });
  const checks = heard(it, 'check');
  const keys: boolean[] = [];
  it.addEventListener('keydown', (event) => keys.push(event.defaultPrevented));
  const area = find(it, 'textarea');
  press(area, 'Enter');
  press(area, '1');
  expect(checks).toEqual([]);
  expect(keys).toEqual([false, false]);
});

test('after hand-in it shows the own text, a model answer, and that nobody has marked it', async () => {
  const it = await show<SalientQuestion>('salient-question', { view });
  it.review = {
    outcome: 'awaiting',
    fraction: 0,
    worked: 'Your text is kept.',
    points: '0 of 3',
    ...{ text: '<p>One<br>two</p><p>&lt;b&gt;</p>', count: 6, model: '<p>Model.</p>', common: '<p>Missing.</p>' },
  };
  await settled();
  expect(it.querySelector('textarea')).toBeNull();
  expect(texts(it, '.essay-heading')).toEqual([
    'What it is marked by',
    'Your text',
    'A model answer',
    'What is often missing',
  ]);
  expect(texts(it, '.essay-text p')).toEqual(['Onetwo', '<b>', 'Model.', 'Missing.']);
  expect(texts(it, '.essay-count')).toEqual(['6 words, 3 to 5 wanted: 1 too many']);
  expect(texts(it, '.outcome')).toEqual(['Not marked yet Your text is kept.']);
});

test('an unanswered one says so and still shows the model answer', async () => {
  const review = { outcome: 'unanswered' as const, fraction: 0, text: null, count: 0, model: '<p>Model.</p>' };
  const it = await show<Essay>('salient-essay', { view, review });
  expect(texts(it, '.essay-text')).toEqual(['You wrote nothing.', 'Model.']);
});

test('a locked one can be read but not changed', async () => {
  const it = await show<Essay>('salient-essay', { view, response: { kind: 'essay', text: 'Mine' }, readonly: true });
  expect(field(it).readOnly).toBe(true);
});
