import { expect, test } from 'vitest';
import '../../question/kinds/highlight/element';
import '../../question/salient-question';
import type { Highlight } from '../../question/kinds/highlight/element';
import type { HighlightReview, HighlightView } from '../../question/kinds/highlight/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse, ResponseChanged } from '../../question/types';
import { find, heard, press, settled, show, texts } from '../page';

const two: HighlightView = {
  id: 'flood',
  kind: 'highlight',
  prompt: '<p>Mark what bears on the claim.</p>',
  points: 1,
  claim: 'Melting snow made the river <em>rise</em>.',
  marks: [
    { id: 'supports', text: 'Supports it' },
    { id: 'weakens', text: 'Weakens it' },
  ],
  paragraphs: [
    [
      { text: 'After ' },
      { id: 'warm', text: 'warm days' },
      { text: ' <em>the</em> ' },
      { id: 'mayor', text: 'mayor &amp; all' },
    ],
    [{ id: 'rain', text: 'rain fell' }, { text: '.' }],
  ],
};

const one: HighlightView = { ...two, marks: [{ id: 'mark', text: 'Mark' }] };

const review: HighlightReview = {
  outcome: 'partly',
  fraction: 0.5,
  phrases: [
    { id: 'warm', marked: 'supports', right: 'supports', feedback: 'It melts snow.' },
    { id: 'mayor', marked: 'weakens', right: null, feedback: 'Says nothing.' },
    { id: 'rain', marked: 'supports', right: 'weakens', feedback: 'Another cause.' },
  ],
};

const phrase = (root: ParentNode, id: string) => find(root, `[option-id="${id}"]`);
/** Texts without the joiners that keep a sign and its word together. */
const shown = (root: ParentNode, selector: string) => texts(root, selector).map((it) => it.replaceAll('\u2060', ''));
const marks = (root: ParentNode) => [...root.querySelectorAll('[option-id]')].map((it) => it.getAttribute('data-mark'));
const answer = (marked: Record<string, string>) => ({ response: { kind: 'highlight', marked } });

test('untouched it is no answer and keeps the paragraphs of the text', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  expect(shown(it, '.marked-text p')).toEqual(['After warm days the mayor & all', 'rain fell.']);
  expect(texts(it, '.highlight-claim')).toEqual(['The claim Melting snow made the river rise.']);
  expect(texts(it, '.highlight-legend li')).toEqual(['Supports it', 'Weakens it']);
  expect(marks(it)).toEqual([null, null, null]);
});

test('one mark: a click marks and unmarks, and the button says whether it is pressed', async () => {
  const it = await show<Highlight>('salient-highlight', { view: one });
  const responses = heard<PartResponse>(it, 'response-changed');
  expect(phrase(it, 'warm').getAttribute('aria-pressed')).toBe('false');
  phrase(it, 'warm').click();
  await settled();
  expect(phrase(it, 'warm').getAttribute('aria-pressed')).toBe('true');
  phrase(it, 'warm').click();
  await settled();
  expect(responses).toEqual([answer({ warm: 'mark' }), { response: null }]);
  expect(it.querySelector('.highlight-legend')).toBeNull();
});

test('two marks: a click goes from none to the first, the second and back, and the name says so', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  const names = [];
  for (let click = 0; click < 4; click += 1) {
    names.push(phrase(it, 'mayor').getAttribute('aria-label'));
    phrase(it, 'mayor').click();
    await settled();
  }
  expect(names).toEqual([
    'mayor & all: not marked',
    'mayor & all: Supports it',
    'mayor & all: Weakens it',
    'mayor & all: not marked',
  ]);
  expect(phrase(it, 'mayor').hasAttribute('aria-pressed')).toBe(false);
});

test('answers with all marks in the order of the text', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  const responses = heard<PartResponse>(it, 'response-changed');
  press(phrase(it, 'rain'), '2');
  press(phrase(it, 'warm'), '1');
  expect(JSON.stringify(responses.at(-1))).toBe(JSON.stringify(answer({ warm: 'supports', rain: 'weakens' })));
});

test('keys mark, cycle and clear the phrase in focus', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  const states = [];
  for (const key of ['2', '0', 'Enter', ' ', 'Backspace', '1', 'Delete', '3', 'x']) {
    press(phrase(it, 'warm'), key);
    await settled();
    states.push(phrase(it, 'warm').getAttribute('data-mark'));
  }
  expect(states).toEqual(['2', null, '1', '2', null, '1', null, null, null]);
});

test('a key held down marks once; the page scrolls by an arrow, but not by a space', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  press(phrase(it, 'warm'), ' ');
  const [space, arrow] = [' ', 'ArrowDown'].map((key) => {
    const held = new KeyboardEvent('keydown', { key, repeat: true, bubbles: true, cancelable: true });
    phrase(it, 'warm').dispatchEvent(held);
    return held.defaultPrevented;
  });
  press(phrase(it, 'rain'), 'Enter', { repeat: true });
  await settled();
  expect(marks(it)).toEqual(['1', null, null]);
  expect([space, arrow]).toEqual([true, false]);
});

test('keys with a modifier do nothing', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  press(phrase(it, 'warm'), '1', { ctrlKey: true });
  expect(it.response).toBeNull();
});

test('every phrase can be reached and the group is named by the prompt', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  expect([...it.querySelectorAll('[role="button"]')].map((its) => its.getAttribute('tabindex'))).toEqual([
    '0',
    '0',
    '0',
  ]);
  expect(find(it, '[role="group"]').getAttribute('aria-labelledby')).toBe('prompt-flood');
});

test('says aloud what was marked', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  press(phrase(it, 'warm'), '2');
  await settled();
  expect(find(it, '[aria-live="polite"]').textContent).toBe('warm days: Weakens it');
  press(phrase(it, 'warm'), '0');
  await settled();
  expect(find(it, '[aria-live="polite"]').textContent).toBe('warm days: not marked');
});

test('Enter on a phrase marks it and does not check the question', async () => {
  const it = await show<SalientQuestion>('salient-question', { view: one, checkable: true });
  const checks = heard(it, 'check');
  const changes = heard<ResponseChanged>(it, 'response-changed');
  press(phrase(it, 'warm'), 'Enter');
  expect(checks).toEqual([]);
  expect(changes[0]?.response).toEqual({ kind: 'highlight', marked: { warm: 'mark' } });
});

test('shows marks it is given from outside, unknown ones left out', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two });
  it.response = { kind: 'highlight', marked: { rain: 'weakens', gone: 'supports', warm: 'gone' } };
  await settled();
  expect(marks(it)).toEqual([null, null, '2']);
});

test('read-only phrases cannot be marked', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two, readonly: true });
  phrase(it, 'warm').click();
  press(phrase(it, 'warm'), '1');
  expect(it.response).toBeNull();
  expect(phrase(it, 'warm').hasAttribute('tabindex')).toBe(false);
  expect(phrase(it, 'warm').getAttribute('aria-disabled')).toBe('true');
});

test('after grading every phrase keeps its place and number, and the list says why', async () => {
  const it = await show<Highlight>('salient-highlight', { view: two, review });
  expect(it.querySelectorAll('[role="button"]')).toHaveLength(0);
  expect(marks(it)).toEqual(['1', '2', '1']);
  expect(texts(it, '.phrase-number')).toEqual(['1', '2', '3']);
  expect([...it.querySelectorAll('.marked-text .sign')].map((sign) => sign.className)).toEqual([
    'sign right',
    'sign not-yet',
    'sign not-yet',
  ]);
  expect(texts(it, '.highlight-list .sign')).toEqual([
    'Your mark, right: Supports it',
    'Your mark: Weakens it. Better left alone',
    'Your mark: Supports it. Right: Weakens it',
  ]);
  expect(texts(it, '.option-feedback')).toEqual(['It melts snow.', 'Says nothing.', 'Another cause.']);
});

test('phrases left alone rightly have words but no sign, missed ones have both', async () => {
  const phrases = (review.phrases ?? []).map((it) => ({ ...it, marked: null }));
  const it = await show<Highlight>('salient-highlight', { view: two, review: { ...review, phrases } });
  expect(texts(it, '.highlight-list .sign')).toEqual([
    'Not marked. Right: Supports it',
    'Not marked. Right: Weakens it',
  ]);
  expect(texts(it, '.highlight-left')).toEqual(['Rightly left alone']);
});

test('with one mark the review needs no name for it', async () => {
  const phrases = [
    { id: 'warm', marked: 'mark', right: 'mark' },
    { id: 'mayor', marked: 'mark', right: null },
    { id: 'rain', marked: null, right: 'mark' },
  ];
  const it = await show<Highlight>('salient-highlight', { view: one, review: { ...review, phrases } });
  expect(texts(it, '.highlight-list .sign')).toEqual([
    'You marked it, right',
    'You marked it, better left alone',
    'Not marked, but worth it',
  ]);
});
