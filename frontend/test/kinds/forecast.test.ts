import { expect, test } from 'vitest';
import '../../question/salient-question';
import type { Forecast } from '../../question/kinds/forecast/element';
import { likelihood } from '../../question/kinds/forecast/likelihood';
import type { ForecastReview, ForecastView } from '../../question/kinds/forecast/types';
import type { SalientQuestion } from '../../question/salient-question';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts, type } from '../page';

const view: ForecastView = {
  id: 'comet',
  kind: 'forecast',
  prompt: '<p>Will a comet be seen?</p>',
  points: 1,
  marking: 'Scored once it is settled.',
  event: '<p>Three observers report it.</p>',
  closes: { date: '2027-03-01', text: '1 March 2027' },
};

const review: ForecastReview = {
  outcome: 'partly',
  fraction: 0.91,
  worked: 'Your forecast leant the right way. You said 70 %, it happened: 1 − 0.3² = 0.91: 0.91 of 1',
  points: '0.91 of 1',
  probability: 70,
  settled: { outcome: 'yes', on: { date: '2027-02-11', text: '11 February 2027' } },
  feedback: '<p>It was bright enough.</p>',
};

const said = (probability: number) => ({ kind: 'forecast' as const, probability });
const slider = (root: ParentNode) => find<HTMLInputElement>(root, '[type=range]');
const field = (root: ParentNode) => find<HTMLInputElement>(root, '[type=number]');
const forecast = (more: Partial<Forecast> = {}) => show<Forecast>('salient-forecast', { view, ...more });

test('shows the event and by when it will be settled', async () => {
  const it = await forecast();
  expect(texts(it, '.forecast-event')).toEqual(['Three observers report it.']);
  expect(texts(it, 'time')).toEqual(['1 March 2027']);
  expect(find(it, 'time').getAttribute('datetime')).toBe('2027-03-01');
});

test('an untouched slider stands at 50 and is no answer', async () => {
  const it = await forecast();
  expect(slider(it).value).toBe('50');
  expect(slider(it).getAttribute('aria-valuetext')).toBe('Nothing answered yet');
  expect(field(it).value).toBe('');
  expect(it.response).toBeNull();
  expect(it.querySelector('[data-untouched]')).not.toBeNull();
});

test('a moved slider answers, and number and words go with it', async () => {
  const it = await forecast();
  const responses = heard<PartResponse>(it, 'response-changed');
  type(slider(it), '70');
  await it.updateComplete;
  expect(responses).toEqual([{ response: said(70), typing: true }]);
  expect(field(it).value).toBe('70');
  expect(texts(it, '.forecast-words')).toEqual(['rather likely, about 3 in 4']);
  expect(slider(it).getAttribute('aria-valuetext')).toBe('70\u00A0%, rather likely, about 3 in 4');
  expect(it.querySelector('[data-untouched]')).toBeNull();
});

test('a typed number answers, and the slider goes with it', async () => {
  const it = await forecast();
  const responses = heard<PartResponse>(it, 'response-changed');
  type(field(it), '8');
  type(field(it), '85');
  await it.updateComplete;
  expect(responses.map((it) => it.response)).toEqual([said(8), said(85)]);
  expect(slider(it).value).toBe('85');
});

test.each(['101', '-5', '7.5', '1e1'])('%s is no answer, stays in the field and says what is wanted', async (text) => {
  const it = await forecast({ response: said(10) });
  const responses = heard<PartResponse>(it, 'response-changed');
  type(field(it), text);
  await it.updateComplete;
  expect(responses).toEqual([{ response: null, typing: true }]);
  expect(field(it).value).toBe(text);
  expect(field(it).getAttribute('aria-invalid')).toBe('true');
  expect(texts(it, '[role=alert]')).toEqual(['Write a whole number from 0 to 100.']);
});

test('an emptied field is no answer and no mistake', async () => {
  const it = await forecast({ response: said(10) });
  type(field(it), '');
  await it.updateComplete;
  expect(it.response).toBeNull();
  expect(it.querySelector('[role=alert]')).toBeNull();
});

test('50 % can be confirmed without moving anything, and the focus stays', async () => {
  const it = await forecast();
  const responses = heard<PartResponse>(it, 'response-changed');
  find<HTMLButtonElement>(it, '.forecast-confirm button').click();
  await settled();
  expect(responses).toEqual([{ response: said(50), typing: true }]);
  expect(it.querySelector('.forecast-confirm')).toBeNull();
  expect(document.activeElement).toBe(slider(it));
  expect(texts(it, '[aria-live]')).toEqual(['50 %, as likely as not, about 1 in 2']);
});

test('what is wrong with the number is said at its field', async () => {
  const it = await forecast();
  type(field(it), '150');
  await settled();
  expect(field(it).getAttribute('aria-invalid')).toBe('true');
  const ids = field(it).getAttribute('aria-describedby')?.trim().split(/\s+/) ?? [];
  expect(find(it, `#${ids.at(-1)}`).textContent).toBe('Write a whole number from 0 to 100.');
});

test('a digit at the button that goes away takes the focus to the slider', async () => {
  const it = await show<SalientQuestion>('salient-question', { view });
  const confirm = find<HTMLButtonElement>(it, '.forecast-confirm button');
  confirm.focus();
  press(confirm, '7');
  await settled();
  expect(it.response).toEqual(said(70));
  expect(document.activeElement).toBe(slider(it));
});

test('Page Up and Page Down move by 10, from 50 while untouched, and never past the ends', async () => {
  const it = await forecast();
  press(slider(it), 'PageUp');
  expect(it.response).toEqual(said(60));
  press(slider(it), 'PageDown');
  press(field(it), 'PageDown');
  expect(it.response).toEqual(said(40));
  it.response = said(95);
  press(slider(it), 'PageUp');
  expect(it.response).toEqual(said(100));
});

test('number keys set 10 to 90 per cent, but not inside the number field', async () => {
  const it = await show<SalientQuestion>('salient-question', { view });
  press(find(it, '.question-prompt'), '3');
  expect(it.response).toEqual(said(30));
  press(slider(it), '9');
  expect(it.response).toEqual(said(90));
  press(field(it), '1');
  expect(it.response).toEqual(said(90));
  await settled();
  expect(texts(it, '[aria-live]')).toEqual(['90 %, likely, about 7 in 8']);
});

test('every control has a name, and the prompt names them all', async () => {
  const it = await forecast();
  expect(find(it, '[role=group]').getAttribute('aria-labelledby')).toBe('prompt-comet');
  expect(slider(it).getAttribute('aria-label')).toBe('Probability');
  expect(field(it).getAttribute('aria-label')).toBe('Probability in per cent');
});

test('shows an answer it is given', async () => {
  const it = await forecast({ response: said(20) });
  expect(slider(it).value).toBe('20');
  expect(field(it).value).toBe('20');
});

test('a locked one takes nothing', async () => {
  const it = await forecast({ response: said(20), readonly: true });
  expect(slider(it).disabled).toBe(true);
  expect(field(it).readOnly).toBe(true);
  expect(it.pick(3)).toBe(false);
  press(slider(it), 'PageUp');
  expect(it.response).toEqual(said(20));
});

test('once settled, line and words tell the forecast and what happened', async () => {
  const it = await forecast({ response: said(70), review });
  expect(it.querySelector('input')).toBeNull();
  expect(find(it, '.forecast-line .own').parentElement?.getAttribute('x')).toBe('70%');
  expect(find(it, '.forecast-line .outcome-mark').parentElement?.getAttribute('x')).toBe('100%');
  expect(texts(it, '[data-outcome]')).toEqual(['100 %: It happened']);
  expect(texts(it, 'dd')).toEqual(['70 % rather likely, about 3 in 4', 'It happened, settled on 11 February 2027']);
  expect(texts(it, '.option-feedback')).toEqual(['It was bright enough.']);
});

test('what did not happen is marked at 0', async () => {
  const failed = { ...review, settled: { outcome: 'no' as const, on: { date: '2027-03-02', text: '2 March 2027' } } };
  const it = await forecast({ review: failed });
  expect(find(it, '.forecast-line .outcome-mark').parentElement?.getAttribute('x')).toBe('0%');
  expect(texts(it, '[data-outcome]')).toEqual(['0 %: It did not happen']);
});

test('while it is open only the own forecast and the day are shown', async () => {
  const open: ForecastReview = { outcome: 'awaiting', fraction: 0, probability: 70, settled: null, feedback: '' };
  const it = await forecast({ review: open });
  expect(it.querySelector('.forecast-line .outcome-mark')).toBeNull();
  expect(texts(it, 'dd')).toEqual(['70 % rather likely, about 3 in 4', 'To be settled by 1 March 2027']);
});

test('without a forecast what happened is still shown', async () => {
  const it = await forecast({ review: { ...review, outcome: 'unanswered', probability: null } });
  expect(it.querySelector('.forecast-line .own')).toBeNull();
  expect(texts(it, 'dd')[0]).toBe('no forecast');
});

test('the words for probabilities cover all of them and mirror each other', () => {
  const seen = Array.from({ length: 101 }, (_, probability) => likelihood(probability));
  expect(seen.every((it) => it !== '')).toBe(true);
  expect(new Set(seen).size).toBe(13);
  const changes = seen.flatMap((it, at) => (at > 0 && it !== seen[at - 1] ? [at] : []));
  expect(changes.map((at) => 101 - at).reverse()).toEqual(changes);
});
