import { expect, test } from 'vitest';
import '../../question/kinds/choice/element';
import type { Choice } from '../../question/kinds/choice/element';
import type { PartResponse } from '../../question/types';
import { find, heard, settled, show, texts } from '../page';
import { choice, choiceReview, many } from '../samples';

const options = (root: Choice) =>
  [...root.querySelectorAll<HTMLElement>('[option-id]')].map((it) => it.getAttribute('option-id'));
const click = (root: Choice, id: string) => find<HTMLInputElement>(root, `[option-id="${id}"] input`).click();

test('shows the options in the order it was given, each with its number key', async () => {
  const it = await show<Choice>('salient-choice', { view: choice });
  expect(options(it)).toEqual(['tku', 'hel', 'tre']);
  expect(texts(it, '.option-key')).toEqual(['1', '2', '3']);
  expect(texts(it, '.option-text')).toEqual(['Turku', 'Helsinki', 'Tampere']);
});

test('is a group of radio buttons named by the prompt', async () => {
  const it = await show<Choice>('salient-choice', { view: choice });
  expect(find(it, '[role="radiogroup"]').getAttribute('aria-labelledby')).toBe('prompt-capital');
  expect(it.querySelectorAll('input[type="radio"]')).toHaveLength(3);
});

test('choosing one of one answers with its id and replaces the earlier one', async () => {
  const it = await show<Choice>('salient-choice', { view: choice });
  const responses = heard<PartResponse>(it, 'response-changed');
  click(it, 'hel');
  await settled();
  click(it, 'tku');
  expect(responses.map((each) => each.response)).toEqual([
    { kind: 'choice', chosen: ['hel'] },
    { kind: 'choice', chosen: ['tku'] },
  ]);
});

test('choosing many answers in the order of the options, whatever was clicked first', async () => {
  const it = await show<Choice>('salient-choice', { view: many });
  const responses = heard<PartResponse>(it, 'response-changed');
  click(it, 'tre');
  await settled();
  click(it, 'tku');
  expect(responses.at(-1)?.response).toEqual({ kind: 'choice', chosen: ['tku', 'tre'] });
});

test('unticking the last of many is no answer', async () => {
  const it = await show<Choice>('salient-choice', { view: many, response: { kind: 'choice', chosen: ['tre'] } });
  const responses = heard<PartResponse>(it, 'response-changed');
  click(it, 'tre');
  expect(responses).toEqual([{ response: null }]);
});

test('shows an answer it is given', async () => {
  const it = await show<Choice>('salient-choice', { view: many, response: { kind: 'choice', chosen: ['hel'] } });
  expect([...it.querySelectorAll<HTMLInputElement>('input:checked')].map((each) => each.value)).toEqual(['hel']);
});

test('a number key picks an option, and takes it back among many', async () => {
  const it = await show<Choice>('salient-choice', { view: many });
  const responses = heard<PartResponse>(it, 'response-changed');
  expect(it.pick(2)).toBe(true);
  await settled();
  it.pick(2);
  expect(responses.map((each) => each.response)).toEqual([{ kind: 'choice', chosen: ['hel'] }, null]);
  expect(it.pick(9)).toBe(false);
});

test('readonly answers to nothing', async () => {
  const it = await show<Choice>('salient-choice', { view: choice, readonly: true });
  expect(it.pick(1)).toBe(false);
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
});

test('shows no key and no feedback before the review', async () => {
  const it = await show<Choice>('salient-choice', { view: choice, response: { kind: 'choice', chosen: ['tku'] } });
  expect(it.querySelectorAll('[data-result], .sign, .option-feedback')).toHaveLength(0);
});

test('after grading each option keeps its place and shows its feedback and a word', async () => {
  const it = await show<Choice>('salient-choice', { view: choice, review: choiceReview });
  expect(options(it)).toEqual(['tku', 'hel', 'tre']);
  expect(texts(it, '.option-feedback')).toEqual(['It was.', 'It is.', 'It never was.']);
  expect(texts(it, '[option-id="tku"] .sign')).toEqual(['Your answer, not right']);
  expect(texts(it, '[option-id="hel"] .sign.right')).toEqual(['Right answer']);
  expect(texts(it, '[option-id="tre"] .sign')).toEqual([]);
});
