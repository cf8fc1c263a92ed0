import { expect, test } from 'vitest';
import '../../question/kinds/classify/element';
import type { Classify } from '../../question/kinds/classify/element';
import type { ClassifyReview, ClassifyView } from '../../question/kinds/classify/types';
import type { PartResponse } from '../../question/types';
import { find, heard, settled, show, texts } from '../page';

const view: ClassifyView = {
  id: 'pluto',
  kind: 'classify',
  prompt: '<p>What kind of claim is each?</p>',
  points: 3,
  into: ['documented', 'official', 'judgement', 'forecast', 'wrong', 'unsettled'],
  items: [
    { id: 'vote', text: 'There was a <em>vote</em>.' },
    { id: 'pity', text: 'It was a pity.' },
    { id: 'again', text: 'There will be another.' },
  ],
};

const review: ClassifyReview = {
  outcome: 'partly',
  fraction: 0.33,
  items: [
    { id: 'vote', given: 'documented', right: 'documented', feedback: 'On record.' },
    { id: 'pity', given: 'unsettled', right: 'judgement', feedback: 'Nothing to settle.' },
    { id: 'again', given: null, right: 'forecast', feedback: 'Wait and see.' },
  ],
};

const radio = (root: Element, item: string, kind: string) =>
  find<HTMLInputElement>(root, `[option-id="${item}"] input[value="${kind}"]`);
const ask = (more: Partial<Classify> = {}) => show<Classify>('salient-classify', { view, ...more });
const answered = (sorted: Record<string, string>) => ({ kind: 'classify' as const, sorted });

test('each claim is a radio group named by its text, with a mark and a word for each kind', async () => {
  const it = await ask();
  const group = find(it, '[option-id="vote"][role="radiogroup"]');
  expect(find(it, `#${group.getAttribute('aria-labelledby')}`).textContent).toBe('There was a vote.');
  expect(texts(group, '.marked-kind')).toEqual([
    'Documented',
    'Official claim',
    'Judgement',
    'Forecast',
    'Wrong',
    'Cannot be settled',
  ]);
  expect([...group.querySelectorAll<HTMLElement>('.mark')].map((it) => it.dataset.kind ?? it.dataset.verdict)).toEqual([
    'documented',
    'official-claim',
    'judgement',
    'forecast',
    'wrong',
    'contested',
  ]);
});

test('offers only the kinds it was given', async () => {
  const it = await ask({ view: { ...view, into: ['judgement', 'forecast'] } });
  expect(texts(it, '[option-id="pity"] .marked-kind')).toEqual(['Judgement', 'Forecast']);
  expect(it.pick(3)).toBe(false);
});

test('sorting a claim answers with all sorted so far and counts them aloud', async () => {
  const it = await ask({ response: answered({ vote: 'official' }) });
  const responses = heard<PartResponse>(it, 'response-changed');
  radio(it, 'pity', 'judgement').click();
  await settled();
  radio(it, 'vote', 'documented').click();
  await settled();
  expect(responses.map((each) => each.response)).toEqual([
    answered({ vote: 'official', pity: 'judgement' }),
    answered({ vote: 'documented', pity: 'judgement' }),
  ]);
  expect(texts(it, '[aria-live="polite"]')).toEqual(['2 of 3 sorted']);
});

test('number keys sort the claim in focus, say so and move on to the next', async () => {
  const it = await ask();
  radio(it, 'vote', 'documented').focus();
  it.pick(1);
  await settled();
  it.pick(6);
  await settled();
  expect(it.response).toEqual(answered({ vote: 'documented', pity: 'unsettled' }));
  expect(document.activeElement).toBe(radio(it, 'again', 'documented'));
  expect(texts(it, '[aria-live="polite"]')).toEqual(['It was a pity. Cannot be settled. 2 of 3 sorted']);
});

test('shows no key and no feedback before the review', async () => {
  const it = await ask({ response: answered({ vote: 'documented' }) });
  expect(it.querySelectorAll('[data-result], .sign, .option-feedback, .placed-verdict')).toHaveLength(0);
});

test('locked it shows the answer and takes no other', async () => {
  const it = await ask({ response: answered({ vote: 'wrong' }), readonly: true });
  expect(radio(it, 'vote', 'wrong').checked).toBe(true);
  expect(it.pick(1)).toBe(false);
  expect(it.querySelectorAll('input:not([disabled])')).toHaveLength(0);
});

test('after grading own kind and right kind stand there by mark and word, with the feedback for the one chosen', async () => {
  const it = await ask({ review });
  expect(texts(it, '.placed-verdict')).toEqual([
    'Your answer, right: Documented',
    'Your answer, not right: Cannot be settled Right kind: Judgement',
    'Left open Right kind: Forecast',
  ]);
  expect(it.querySelectorAll('[option-id="pity"] .placed-verdict .mark')).toHaveLength(2);
  expect(texts(it, '.option-feedback')).toEqual(['On record.', 'Nothing to settle.', 'Wait and see.']);
  expect(it.querySelectorAll('input')).toHaveLength(0);
});
