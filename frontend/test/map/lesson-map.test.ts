import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../lesson/map/element';
import type { LessonMap } from '../../lesson/map/element';
import type { MapOfLesson } from '../../lesson/map/types';
import { find, press, settled, texts } from '../page';

const { outlinesOf } = vi.hoisted(() => ({ outlinesOf: vi.fn() }));
vi.mock('../../map/outlines', () => ({ outlinesOf }));

const map: MapOfLesson = {
  frame: { west: 10, east: 20, south: 50, north: 55 },
  borders: false,
  names: [{ text: 'Tideland', lat: 54, lon: 18 }],
  places: [
    { name: 'Alder', lat: 51, lon: 11, fuzzy: false },
    { name: 'Birch', lat: 52, lon: 17, fuzzy: true },
  ],
  shapes: [
    {
      label: 'The border',
      form: 'line',
      corners: [
        [10, 51],
        [20, 53],
      ],
      dates: [0, 1, 2],
    },
    {
      label: 'Held in May',
      form: 'area',
      corners: [
        [12, 51],
        [16, 51],
        [16, 54],
        [12, 54],
      ],
      dates: [1],
    },
  ],
  dates: ['April', 'May', 'June'],
};

let comeNear: (near: boolean) => void = () => {};

beforeEach(() => {
  outlinesOf.mockResolvedValue(() => ({ land: 'M0 0H9', borders: 'M1 1H2', disputed: '' }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
        comeNear = (isIntersecting) => seen([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  outlinesOf.mockReset();
  vi.unstubAllGlobals();
});

/** As the server writes it into the page. */
const shown = async (more: Partial<MapOfLesson> = {}): Promise<LessonMap> => {
  document.body.innerHTML = `<salient-lesson-map label="The coast">
    ${map.dates.map((date) => `<div class="map-step">${date} says</div>`).join('')}
  </salient-lesson-map>`;
  const it = find<LessonMap>(document.body, 'salient-lesson-map');
  it.setAttribute('map', JSON.stringify({ ...map, ...more }));
  await settled();
  return it;
};
const steps = (it: LessonMap) =>
  [...it.querySelectorAll<HTMLElement>('.map-step')].filter((step) => !step.hidden).map((step) => step.textContent);
const radios = (it: LessonMap) => [...it.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const choose = async (it: LessonMap, date: number) => {
  radios(it)[date]?.click();
  await settled();
};

test('shows the first date, and what is shown at every date', async () => {
  const it = await shown();
  expect(texts(it, '.map-date')).toEqual(['April', 'May', 'June']);
  expect(radios(it).map((radio) => radio.checked)).toEqual([true, false, false]);
  expect(steps(it)).toEqual(['April says']);
  expect(texts(it, '.map-letter')).toContain('A');
  expect(it.querySelectorAll('.map .map-shape.area')).toHaveLength(0);
});

test('another date brings its lines and its shapes', async () => {
  const it = await shown();
  await choose(it, 1);
  expect(steps(it)).toEqual(['May says']);
  expect(it.querySelectorAll('.map .map-shape.area')).toHaveLength(1);
  expect(texts(it, '[aria-live]').at(-1)).toBe('May: The border; Held in May (schematic)');
});

test('every shape in the legend is called schematic and keeps its letter', async () => {
  const it = await shown();
  await choose(it, 1);
  expect(texts(it, '.map-legend > li').slice(0, 2)).toEqual(['A The border schematic', 'B Held in May schematic']);
  await choose(it, 2);
  expect(texts(it, '.map-legend > li')[0]).toBe('A The border schematic');
});

test('an estimated place is a haze and never a dot', async () => {
  const it = await shown();
  expect(texts(it, '.map .map-name')).toEqual(['Birch', 'Alder']);
  expect(it.querySelectorAll('.map .map-haze')).toHaveLength(1);
  expect(it.querySelectorAll('.map > g > .map-dot')).toHaveLength(1);
  expect(texts(it, '.map-legend').join()).toContain('estimated');
});

test('a map without dates has no row of them', async () => {
  const it = await shown({ dates: [], shapes: map.shapes.map((shape) => ({ ...shape, dates: [] })) });
  expect(it.querySelector('.map-dates')).toBeNull();
  expect(it.querySelectorAll('.map .map-shape.area')).toHaveLength(1);
});

test('fetches the outlines only when the reader comes near', async () => {
  const it = await shown();
  comeNear(false);
  expect(outlinesOf).not.toHaveBeenCalled();
  comeNear(true);
  await vi.waitFor(() => expect(it.querySelector('.map-land')).not.toBeNull());
  expect(it.querySelector('.map-border')).toBeNull();
});

test('says so when the outlines do not come', async () => {
  outlinesOf.mockRejectedValue(new Error('offline'));
  const it = await shown();
  comeNear(true);
  await vi.waitFor(() => expect(texts(it, '.map-caption')[0]).toContain('could not be loaded'));
});

test('keys zoom and move the map, and are the page’s while it is whole', async () => {
  const it = await shown();
  const sheet = find(it, '.map-sheet');
  const arrow = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
  sheet.dispatchEvent(arrow);
  expect(arrow.defaultPrevented).toBe(false);
  press(sheet, '+');
  await settled();
  expect(texts(it, '[aria-live]')[0]).toBe('2 times as large');
  const before = find(it, '.map-shape.line').getAttribute('d');
  press(sheet, 'ArrowRight');
  await settled();
  expect(find(it, '.map-shape.line').getAttribute('d')).not.toBe(before);
  press(sheet, '0');
  await settled();
  expect(texts(it, '[aria-live]')[0]).toBe('The whole map');
});

test('buttons do the same', async () => {
  const it = await shown();
  find(it, '.icon-button.in').click();
  await settled();
  find(it, '.icon-button.east').click();
  await settled();
  expect(texts(it, '[aria-live]')[0]).toBe('2 times as large');
});
