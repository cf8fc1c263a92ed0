import { expect, test } from 'vitest';
import '../../question/kinds/match/element';
import '../../question/salient-question';
import type { Match } from '../../question/kinds/match/element';
import type { MatchReview, MatchView } from '../../question/kinds/match/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse, ResponseChanged } from '../../question/types';
import { find, heard, press, settled, show, texts } from '../page';

const match: MatchView = {
  id: 'seas',
  kind: 'match',
  prompt: '<p>Which sea?</p>',
  points: 1,
  items: [
    { id: 'rhine', text: 'The <em>Rhine</em>' },
    { id: 'danube', text: 'Danube' },
    { id: 'elbe', text: 'Elbe' },
  ],
  choices: [
    { id: 'black', text: 'Black <em>Sea</em>' },
    { id: 'north', text: 'North Sea' },
    { id: 'baltic', text: 'Baltic Sea' },
  ],
};

const review: MatchReview = {
  outcome: 'partly',
  fraction: 0.33,
  pairs: [
    { id: 'danube', chosen: 'north', right: 'black', feedback: 'Past Vienna.' },
    { id: 'rhine', chosen: 'north', right: 'north', feedback: 'Past Cologne.' },
    { id: 'elbe', chosen: null, right: 'north', feedback: 'Past Hamburg.' },
  ],
};

const select = (root: ParentNode, id: string) => find<HTMLSelectElement>(root, `[option-id="${id}"] select`);
const values = (root: ParentNode) => [...root.querySelectorAll('select')].map((it) => it.value);
const given = (...pairs: Record<string, string>[]) => pairs.map((it) => ({ response: { kind: 'match', pairs: it } }));

const choose = async (list: HTMLSelectElement, value: string): Promise<void> => {
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};

test('untouched it is no answer and every list is open', async () => {
  const it = await show<Match>('salient-match', { view: match });
  expect(values(it)).toEqual(['', '', '']);
  expect(it.querySelector('.match-choices')).toBeNull();
});

test('every list is named after its item and all stand in a group named by the prompt', async () => {
  const it = await show<Match>('salient-match', { view: match });
  const label = find<HTMLLabelElement>(it, '[option-id="rhine"] label');
  expect(label.textContent).toBe('The Rhine');
  expect(label.htmlFor).toBe(select(it, 'rhine').id);
  expect(find(it, '[role="group"]').getAttribute('aria-labelledby')).toBe('prompt-seas');
});

test('choosing answers with all pairs so far', async () => {
  const it = await show<Match>('salient-match', { view: match });
  const responses = heard<PartResponse>(it, 'response-changed');
  await choose(select(it, 'danube'), 'black');
  await choose(select(it, 'rhine'), 'black');
  await choose(select(it, 'danube'), '');
  expect(responses).toEqual(given({ danube: 'black' }, { rhine: 'black', danube: 'black' }, { rhine: 'black' }));
  await choose(select(it, 'rhine'), '');
  expect(responses.at(-1)).toEqual({ response: null });
});

test('a number chooses in the focused row and goes on to the next', async () => {
  const it = await show<Match>('salient-match', { view: match });
  const responses = heard<PartResponse>(it, 'response-changed');
  select(it, 'rhine').focus();
  for (const key of ['2', '1', '2']) {
    press(document.activeElement as Element, key);
    await settled();
  }
  expect(responses.at(-1)).toEqual(given({ rhine: 'north', danube: 'black', elbe: 'north' })[0]);
  expect(values(it)).toEqual(['north', 'black', 'north']);
  expect(document.activeElement).toBe(select(it, 'elbe'));
});

test('a number held down fills one row, and the next list does not look for it', async () => {
  const it = await show<Match>('salient-match', { view: match });
  press(select(it, 'rhine'), '2');
  await settled();
  const held = new KeyboardEvent('keydown', { key: '2', repeat: true, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(held);
  await settled();
  expect(it.response?.pairs).toEqual({ rhine: 'north' });
  expect(document.activeElement).toBe(select(it, 'danube'));
  expect(held.defaultPrevented).toBe(true);
});

test('numbers beyond the choices and keys with a modifier do nothing', async () => {
  const it = await show<Match>('salient-match', { view: match });
  const responses = heard<PartResponse>(it, 'response-changed');
  press(select(it, 'rhine'), '4');
  press(select(it, 'rhine'), '1', { ctrlKey: true });
  expect(responses).toEqual([]);
});

test('Delete, Backspace and 0 take a choice back', async () => {
  for (const key of ['Delete', 'Backspace', '0']) {
    const it = await show<Match>('salient-match', {
      view: match,
      response: { kind: 'match', pairs: { elbe: 'north' } },
    });
    press(select(it, 'elbe'), key);
    await settled();
    expect(it.response).toBeNull();
    expect(values(it)).toEqual(['', '', '']);
  }
});

test('in a question, a number outside the lists fills the first open row', async () => {
  const it = await show<SalientQuestion>('salient-question', {
    view: match,
    response: { kind: 'match', pairs: { rhine: 'north' } },
  });
  const changes = heard<ResponseChanged>(it, 'response-changed');
  press(find(it, '.question-prompt'), '1');
  await settled();
  expect(changes[0]?.response).toEqual({ kind: 'match', pairs: { rhine: 'north', danube: 'black' } });
  expect(document.activeElement).toBe(select(it, 'elbe'));
});

test('a choice used already says for what and can be chosen again', async () => {
  const it = await show<Match>('salient-match', {
    view: match,
    response: { kind: 'match', pairs: { rhine: 'north', danube: 'north' } },
  });
  expect(texts(select(it, 'elbe'), 'option')).toEqual([
    'Choose one',
    '1. Black Sea',
    '2. North Sea (used for The Rhine and 1 other)',
    '3. Baltic Sea',
  ]);
  expect(texts(select(it, 'rhine'), 'option')[2]).toBe('2. North Sea');
  await choose(select(it, 'elbe'), 'north');
  expect(it.response?.pairs).toEqual({ rhine: 'north', danube: 'north', elbe: 'north' });
});

test('says aloud what was chosen', async () => {
  const it = await show<Match>('salient-match', { view: match });
  press(select(it, 'rhine'), '1');
  await settled();
  expect(find(it, '[aria-live="polite"]').textContent).toBe('The Rhine: Black Sea');
});

test('long choices stand above in full, and the chosen one again below its list', async () => {
  const long = 'A shallow sea between the islands in the west and the long flat coast in the east';
  const view = { ...match, choices: [{ id: 'black', text: long }, ...match.choices.slice(1)] };
  const it = await show<Match>('salient-match', { view });
  expect(texts(it, '.match-choices li')).toEqual([long, 'North Sea', 'Baltic Sea']);
  await choose(select(it, 'elbe'), 'black');
  expect(texts(it, '.match-full')).toEqual([long]);
});

test('shows pairs it is given from outside', async () => {
  const it = await show<Match>('salient-match', { view: match });
  it.response = { kind: 'match', pairs: { elbe: 'baltic', gone: 'north', danube: 'gone' } };
  await settled();
  expect(values(it)).toEqual(['', '', 'baltic']);
});

test('read-only lists cannot be changed', async () => {
  const it = await show<Match>('salient-match', { view: match, readonly: true });
  expect([...it.querySelectorAll('select')].every((list) => list.disabled)).toBe(true);
  expect(it.pick(1)).toBe(false);
});

test('after grading every pair says what was chosen, what is right, and why', async () => {
  const it = await show<Match>('salient-match', { view: match, review });
  expect(it.querySelectorAll('select')).toHaveLength(0);
  expect(texts(it, '.match-row .sign')).toEqual(['Right', 'Not right', 'Left open']);
  expect(texts(it, '.match-pair')).toEqual([
    'You chose North Sea',
    'You chose North Sea Right choice Black Sea',
    'Right choice North Sea',
  ]);
  expect(texts(it, '.option-feedback')).toEqual(['Past Cologne.', 'Past Vienna.', 'Past Hamburg.']);
});
