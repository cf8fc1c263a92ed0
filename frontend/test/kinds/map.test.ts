import { afterEach, expect, test, vi } from 'vitest';
import '../../question/kinds/map/element';
import type { MapAnswer } from '../../question/kinds/map/element';
import type { MapReview, MapView } from '../../question/kinds/map/types';
import type { PartResponse } from '../../question/types';
import { find, heard, press, settled, show, texts, type } from '../page';

const { outlinesOf } = vi.hoisted(() => ({ outlinesOf: vi.fn() }));
vi.mock('../../map/outlines', () => ({ outlinesOf }));

const drawn = { land: 'M0 0H9', borders: 'M1 1H2', disputed: '' };

const view: MapView = {
  id: 'harbour',
  kind: 'map',
  prompt: '<p>Where is the harbour?</p>',
  points: 1,
  frame: { west: 10, east: 20, south: 50, north: 55 },
  labels: [{ id: 'alder', text: '<em>Alder</em>', lat: 51, lon: 11 }],
};

const review: MapReview = {
  outcome: 'wrong',
  fraction: 0,
  key: { lat: 52, lon: 13, within: 20 },
  place: { lat: 52.5, lon: 12.5 },
  nearest: { lat: 52, lon: 13 },
  distance: 'You are 65 km north-west of it.',
  feedback: '<p>Follow the river.</p>',
};

const map = async (more: Partial<MapAnswer> = {}) => {
  outlinesOf.mockResolvedValue(() => drawn);
  const it = await show<MapAnswer>('salient-map', { view, ...more });
  await vi.waitFor(() => expect(it.querySelector('.map-land')).not.toBeNull());
  return it;
};
const sheet = (it: MapAnswer) => find(it, '.map-sheet');
const where = (it: MapAnswer) => texts(it, '.map-where')[0];
const inputs = (it: MapAnswer) => [...it.querySelectorAll<HTMLInputElement>('.map-field input')];
const tool = (it: MapAnswer, name: string) => find<HTMLButtonElement>(it, `.icon-button[aria-label="${name}"]`);

afterEach(() => outlinesOf.mockReset());

test('untouched it is no answer and says so', async () => {
  const it = await map();
  const responses = heard<PartResponse>(it, 'response-changed');
  expect(where(it)).toBe('No point set yet.');
  expect(it.querySelector('.map-pin')).toBeNull();
  expect(texts(it, '.map-name')).toEqual(['Alder']);
  expect(responses).toEqual([]);
});

test('a click sets the point, to three decimals', async () => {
  const it = await map();
  const responses = heard<PartResponse>(it, 'response-changed');
  find(it, 'svg.map').dispatchEvent(new MouseEvent('click', { clientX: 320, clientY: 100, bubbles: true }));
  await settled();
  const [{ response } = { response: null }] = responses;
  expect(response).toMatchObject({ kind: 'map', lon: 15 });
  expect(String(response?.lat)).toMatch(/^5[34]\.\d{1,3}$/);
  expect(it.querySelector('.map-pin')).not.toBeNull();
  expect(it.querySelector('.map-aim')).toBeNull();
  expect(document.activeElement).toBe(sheet(it));
  expect(where(it)).toMatch(/^Your point: 5[34]\.\d° N, 15\.0° E, \d+ km north-east of Alder$/);
});

test('a click beside the frame sets nothing and says why', async () => {
  const it = await map();
  const responses = heard<PartResponse>(it, 'response-changed');
  find(it, 'svg.map').dispatchEvent(new MouseEvent('click', { clientX: 320, clientY: 5000, bubbles: true }));
  await settled();
  expect(responses).toEqual([]);
  expect(where(it)).toBe('That lies outside the frame of this map.');
});

test.each([
  ['half a point', ['52', ''], 'Latitude and longitude make a point together.'],
  ['a point outside', ['52', '170'], 'That lies outside the frame of this map.'],
])('%s is said at both fields', async (_name, degrees, words) => {
  const it = await map();
  const fields = () => [...it.querySelectorAll<HTMLInputElement>('.map-field input')];
  const invalid = () => fields().map((each) => each.getAttribute('aria-invalid'));
  expect(invalid()).toEqual(['false', 'false']);
  for (const [index, text] of degrees.entries()) {
    type(fields()[index] as HTMLInputElement, text);
    await settled();
  }
  expect(invalid()).toEqual(['true', 'true']);
  for (const each of fields()) {
    const ids = each.getAttribute('aria-describedby')?.trim().split(/\s+/) ?? [];
    expect(find(it, `#${ids.at(-1)}.field-error`).textContent).toBe(words);
  }
});

test('arrow keys move the crosshair by a fortieth, with Shift by a two-hundredth, and Enter sets the point', async () => {
  const it = await map();
  const responses = heard<PartResponse>(it, 'response-changed');
  sheet(it).focus();
  await settled();
  expect(where(it)).toMatch(/^Crosshair: 52\.5° N, 15\.0° E/);
  press(sheet(it), 'ArrowRight');
  await settled();
  press(sheet(it), 'ArrowUp', { shiftKey: true });
  await settled();
  expect(responses).toEqual([]);
  press(sheet(it), 'Enter');
  await settled();
  expect(responses).toEqual([{ response: { kind: 'map', lat: 52.525, lon: 15.25 } }]);
  expect(where(it)).toMatch(/^Your point: /);
});

test('keys of others are left alone', async () => {
  const it = await map();
  const kept = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
    sheet(it).dispatchEvent(event);
    return !event.defaultPrevented;
  };
  expect(kept('Tab')).toBe(true);
  expect(kept('3')).toBe(true);
  expect(kept('ArrowLeft', { altKey: true })).toBe(true);
  expect(kept('ArrowLeft')).toBe(false);
  expect(kept(' ')).toBe(false);
});

test('both degrees together are a point', async () => {
  const it = await map();
  const responses = heard<PartResponse>(it, 'response-changed');
  const [lat, lon] = inputs(it);
  type(lat as HTMLInputElement, '52.1234');
  await settled();
  expect(where(it)).toBe('Latitude and longitude make a point together.');
  type(lon as HTMLInputElement, '13');
  await settled();
  expect(responses).toEqual([
    { response: null, typing: true },
    { response: { kind: 'map', lat: 52.123, lon: 13 }, typing: true },
  ]);
  expect(lat?.value).toBe('52.1234');
  type(lon as HTMLInputElement, '130');
  await settled();
  expect(responses.at(-1)).toEqual({ response: null, typing: true });
  expect(where(it)).toBe('That lies outside the frame of this map.');
});

test('shows a point it is given, on the map and in the fields', async () => {
  const it = await map({ response: { kind: 'map', lat: 51, lon: 11 } });
  expect(where(it)).toBe('Your point: 51.0° N, 11.0° E, at Alder');
  expect(inputs(it).map((input) => input.value)).toEqual(['51', '11']);
  it.response = { kind: 'map', lat: 54, lon: 19 };
  await settled();
  expect(inputs(it).map((input) => input.value)).toEqual(['54', '19']);
});

test('every control has a name, and the fields know their range', async () => {
  const it = await map();
  expect(sheet(it).getAttribute('aria-label')).toBe('Map');
  expect(sheet(it).getAttribute('role')).toBe('group');
  expect(find(it, 'svg.map').getAttribute('aria-hidden')).toBe('true');
  expect(texts(it, '.map-field .field-label')).toEqual(['Latitude', 'Longitude']);
  expect(texts(it, '.map-field .field-help')).toEqual(['50 to 55', '10 to 20']);
});

test('zooming brings buttons that move the view, and back to the whole map', async () => {
  const it = await map();
  expect(it.querySelector('.map-looks')).toBeNull();
  expect(tool(it, 'Zoom out').getAttribute('aria-disabled')).toBe('true');
  tool(it, 'Zoom in').click();
  await settled();
  expect(texts(it, '[aria-live="polite"]')[0]).toBe('2 times as large');
  const before = texts(it, '.map-degrees').join();
  tool(it, 'Look west').click();
  await settled();
  expect(texts(it, '.map-degrees').join()).not.toBe(before);
  tool(it, 'Whole map').click();
  await settled();
  expect(it.querySelector('.map-looks')).toBeNull();
});

test('the view follows a crosshair that leaves it', async () => {
  const it = await map();
  sheet(it).focus();
  for (let i = 0; i < 3; i += 1) {
    press(sheet(it), '+');
    await settled();
  }
  for (let i = 0; i < 60; i += 1) {
    press(sheet(it), 'ArrowLeft');
    await settled();
  }
  const d = find(it, '.map-aim').getAttribute('d') ?? '';
  const x = Number(d.match(/^M([-\d.]+)/)?.[1]);
  expect(x).toBeGreaterThan(-16);
  expect(x).toBeLessThan(640);
});

test('without outlines it can be answered all the same', async () => {
  outlinesOf.mockRejectedValue(new Error('no network'));
  const it = await show<MapAnswer>('salient-map', { view });
  expect(texts(it, '.map-caption').join()).toContain('The outlines are loading.');
  await vi.waitFor(() => expect(texts(it, '.map-caption').join()).toContain('could not be loaded'));
  const responses = heard<PartResponse>(it, 'response-changed');
  press(sheet(it), 'Enter');
  await settled();
  expect(responses).toHaveLength(1);
  expect(texts(it, '.map-name')).toEqual(['Alder']);
  expect(it.querySelector('.map-lines')).not.toBeNull();
});

test('after grading it shows both places, the way between, and all of it in words', async () => {
  const it = await map({ review });
  expect(it.querySelectorAll('.map-pin, .map-key, .map-goal, .map-way')).not.toHaveLength(0);
  expect(it.querySelector('.map-sheet')?.hasAttribute('tabindex')).toBe(false);
  expect(it.querySelectorAll('input')).toHaveLength(0);
  expect(texts(it, '.map-distance .sign')).toEqual(['You are 65 km north-west of it.']);
  expect(texts(it, '.map-result dd')).toEqual([
    '52.5° N, 12.5° E, 196 km north-east of Alder',
    '52.0° N, 13.0° E; up to 20 km off counts',
  ]);
  expect(texts(it, '.option-feedback')).toEqual(['Follow the river.']);
});

test('a graded region is hatched and outlined', async () => {
  const ring: [number, number][] = [
    [12, 51],
    [16, 51],
    [14, 54],
  ];
  const it = await map({ review: { ...review, outcome: 'right', key: { ring }, nearest: null } });
  expect(find(it, '.map-key').getAttribute('fill')).toBe('url(#hatch-harbour)');
  expect(it.querySelector('.map-goal')).toBeNull();
  expect(it.querySelector('.map-way')).toBeNull();
  expect(texts(it, '.map-result dd')[1]).toBe('hatched on the map');
});

test('an unanswered map shows the place alone', async () => {
  const it = await map({ review: { ...review, outcome: 'unanswered', place: null, nearest: null, distance: '' } });
  expect(it.querySelector('.map-goal')).not.toBeNull();
  expect(it.querySelector('svg.map .map-pin')).toBeNull();
  expect(texts(it, '.map-result dd')[0]).toBe('none');
});

test('locked it takes no point', async () => {
  const it = await map({ readonly: true });
  const responses = heard<PartResponse>(it, 'response-changed');
  find(it, 'svg.map').dispatchEvent(new MouseEvent('click', { clientX: 320, clientY: 100, bubbles: true }));
  press(sheet(it), 'Enter');
  expect(responses).toEqual([]);
  expect(inputs(it).every((input) => input.readOnly)).toBe(true);
});
