import { expect, test } from 'vitest';
import '../../question/kinds/gaps/element';
import '../../question/salient-question';
import type { Gaps } from '../../question/kinds/gaps/element';
import type { GapsReview, GapsView } from '../../question/kinds/gaps/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts, type } from '../page';

const gaps: GapsView = {
  id: 'planets',
  kind: 'gaps',
  prompt: '<p>Fill the gaps.</p>',
  points: 3,
  width: 'medium',
  paragraphs: [
    [
      { text: 'They go round the ' },
      { gap: 'centre' },
      { text: '. The <em>nearest</em> is ' },
      { gap: 'nearest' },
      { text: '.' },
    ],
    [{ text: 'Its year has 88 ' }, { gap: 'unit' }, { text: '.' }],
  ],
  gaps: [
    { id: 'centre', spelling: 'strict' },
    { id: 'nearest', spelling: 'strict' },
    {
      id: 'unit',
      options: [
        { id: 'weeks', text: 'weeks' },
        { id: 'days', text: '<em>days</em>' },
      ],
    },
  ],
};

const response = { kind: 'gaps' as const, filled: { centre: 'Sun', unit: 'weeks' } };

const review: GapsReview = {
  outcome: 'partly',
  fraction: 0.3333,
  worked: '1 right, 1 wrong, 1 empty: 1 of 3',
  gaps: [
    { id: 'centre', given: 'sun', earned: true, verdict: 'right', key: 'Sun', feedback: 'It shines.' },
    { id: 'nearest', given: null, earned: false, verdict: null, key: 'Mercury', feedback: '' },
    {
      id: 'unit',
      given: 'weeks',
      earned: false,
      verdict: 'wrong',
      key: 'days',
      feedback: 'Too slow.',
      keyFeedback: 'A quarter of a year.',
    },
  ],
};

const field = (root: ParentNode, id: string) => find<HTMLInputElement>(root, `input[option-id="${id}"]`);
const list = (root: ParentNode, id: string) => find<HTMLSelectElement>(root, `select[option-id="${id}"]`);
const choose = (select: HTMLSelectElement, value: string) => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

test('keeps the paragraphs and puts a control into each gap', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  expect(it.querySelectorAll('.gaps > p')).toHaveLength(2);
  expect(texts(it, '.gaps > p')[0]).toBe('They go round the . The nearest is .');
  expect(it.querySelectorAll('.gaps em')).toHaveLength(1);
  expect([...it.querySelectorAll('.gap')].map((each) => each.localName)).toEqual(['input', 'input', 'select']);
});

test('typing and choosing answer by the ids of the gaps, in the order of the text', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  const responses = heard<PartResponse>(it, 'response-changed');
  choose(list(it, 'unit'), 'days');
  await settled();
  type(field(it, 'centre'), 'Sun');
  expect(responses).toEqual([
    { response: { kind: 'gaps', filled: { unit: 'days' } } },
    { response: { kind: 'gaps', filled: { centre: 'Sun', unit: 'days' } }, typing: true },
  ]);
  expect(JSON.stringify(responses[1]?.response)).toContain('{"centre":"Sun","unit":"days"}');
});

test('an emptied gap is left out, and the last one emptied is no answer', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, response });
  const responses = heard<PartResponse>(it, 'response-changed');
  choose(list(it, 'unit'), '');
  await settled();
  type(field(it, 'centre'), ' ');
  expect(responses.map((each) => each.response)).toEqual([{ kind: 'gaps', filled: { centre: 'Sun' } }, null]);
});

test('shows an answer it is given', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, response });
  expect([field(it, 'centre').value, field(it, 'nearest').value, list(it, 'unit').value]).toEqual(['Sun', '', 'weeks']);
  it.response = null;
  await settled();
  expect([field(it, 'centre').value, list(it, 'unit').value]).toEqual(['', '']);
});

test('each gap is named by its place and described by its sentence', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  const controls = [...it.querySelectorAll('.gap')];
  expect(controls.map((each) => each.getAttribute('aria-label'))).toEqual(['Gap 1 of 3', 'Gap 2 of 3', 'Gap 3 of 3']);
  const spoken = controls.map(
    (each) => find(it, `#${each.getAttribute('aria-describedby')?.split(' ')[0]}`).textContent,
  );
  expect(spoken).toEqual(['They go round the gap 1.', 'The nearest is gap 2.', 'Its year has 88 gap 3.']);
});

test('options are shown as plain words after an empty one', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  expect(texts(it, 'option')).toEqual(['Choose', 'weeks', 'days']);
});

test('says what counts', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  expect(texts(it, '.question-help')[0]).toContain('Spelling counts');
  it.view = { ...gaps, gaps: [{ id: 'centre', spelling: 'forgive' }, ...gaps.gaps.slice(1)] };
  await settled();
  expect(texts(it, '.question-help')).toEqual(['Capitals, accents and punctuation do not count.']);
});

test('what counts as spelling is said at every gap that is typed', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps });
  for (const id of ['centre', 'nearest']) {
    const said = field(it, id).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(said.map((each) => it.querySelector(`#${each}`)?.textContent)).toContain(texts(it, '.question-help')[0]);
  }
});

test('Enter leads to the next empty gap', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: gaps, response, checkable: true });
  const checks = heard(it, 'check');
  press(field(it, 'centre'), 'Enter');
  expect(document.activeElement).toBe(field(it, 'nearest'));
  expect(checks).toEqual([]);
});

test('Enter that ends a word in an input method stays in its gap', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: gaps, response, checkable: true });
  const centre = field(it, 'centre');
  centre.focus();
  press(centre, 'Enter', { isComposing: true });
  expect(document.activeElement).toBe(centre);
});

test('Enter checks when no empty gap follows', async () => {
  const filled = { ...response, filled: { ...response.filled, nearest: 'Mercury' } };
  const it = await show<SalientQuestion>('salient-question', { view: gaps, response: filled, checkable: true });
  const checks = heard(it, 'check');
  press(field(it, 'nearest'), 'Enter');
  expect(checks).toEqual([{ question: 'planets' }]);
});

test('readonly takes nothing', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, readonly: true });
  expect(field(it, 'centre').readOnly).toBe(true);
  expect(list(it, 'unit').disabled).toBe(true);
});

test('shows no key and no feedback before the review', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, response });
  expect(it.querySelectorAll('.sign, .option-feedback, .gap-list')).toHaveLength(0);
});

test('after grading each gap shows the own answer and its sign in place', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, review });
  expect(it.querySelector('input, select')).toBeNull();
  expect(texts(it, '.gap-filled bdi')).toEqual(['sun', 'left empty', 'weeks']);
  expect(texts(it, '.gap-filled .sign')).toEqual(['Right', 'Not right', 'Not right']);
  expect(texts(it, '.gap-filled sup')).toEqual(['1', '2', '3']);
});

test('under the text each gap says what was given, what is accepted, and why', async () => {
  const it = await show<Gaps>('salient-gaps', { view: gaps, review });
  expect(texts(it, '.gap-line')).toEqual([
    'Gap 1 You wrote sun Right It shines. Accepted: Sun',
    'Gap 2 Left empty Accepted: Mercury',
    'Gap 3 You chose weeks Not right Too slow. Accepted: days A quarter of a year.',
  ]);
});

test.each([
  [true, 'Right, but check the spelling'],
  [false, 'Close: check the spelling'],
])('a slip of spelling is named, forgiven: %s', async (earned, word) => {
  const [first] = review.gaps ?? [];
  const close = { ...review, gaps: first ? [{ ...first, given: 'Snu', verdict: 'close' as const, earned }] : [] };
  const it = await show<Gaps>('salient-gaps', { view: gaps, review: close });
  expect(texts(it, '.gap-line .sign')).toEqual([word]);
});

test('markup in what was typed stays text', async () => {
  const [first] = review.gaps ?? [];
  const typed = { ...review, gaps: first ? [{ ...first, given: '<b>x</b>' }] : [] };
  const it = await show<Gaps>('salient-gaps', { view: gaps, review: typed });
  expect(texts(it, '.gap-filled bdi')[0]).toBe('<b>x</b>');
});
