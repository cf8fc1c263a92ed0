import { expect, test, vi } from 'vitest';
import '../design/bars';
import type { Bars } from '../design/bars';
import { fileName } from '../design/save';
import { find, settled, show, texts } from './page';

const picture = {
  caption: 'What was chosen',
  unit: 'students',
  categories: ['Once a day', 'Twice a day (key)'],
  series: [
    { name: 'upper half', values: [1, 9] },
    { name: 'lower half', values: [6, 4] },
  ],
};

test('the table holds every number of the picture, with heads for rows and columns', async () => {
  const bars = await show<Bars>('salient-bars', { picture });
  expect(texts(bars, 'thead th')).toEqual(['upper half', 'lower half']);
  expect(texts(bars, 'tbody th[scope="row"]')).toEqual(['Once a day', 'Twice a day (key)']);
  expect(texts(bars, 'tbody td')).toEqual(['1', '6', '9', '4']);
});

test('one button turns the picture into the table and back', async () => {
  const bars = await show<Bars>('salient-bars', { picture });
  const turn = find<HTMLButtonElement>(bars, '.bars-tools button');
  const before = turn.getAttribute('aria-pressed') === 'true';
  turn.click();
  await settled();
  expect(turn.getAttribute('aria-pressed')).toBe(String(!before));
  expect(find(bars, '.bars-table').hasAttribute('data-away')).toBe(before);
  expect(find(bars, '.bars-plot').hidden).toBe(!before);
});

test('the picture says in words what it shows and where the numbers are', async () => {
  const bars = await show<Bars>('salient-bars', { picture });
  expect(find(bars, '[role="img"]').getAttribute('aria-label')).toBe(
    'What was chosen, in students. The table holds the same numbers.',
  );
});

test('bars that are moved on the page are still drawn when they come into view', async () => {
  const watched: Element[] = [];
  const stopped = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = (element: Element) => watched.push(element);
      disconnect = stopped;
    },
  );
  const bars = await show<Bars>('salient-bars', { picture });
  bars.remove();
  expect(stopped).toHaveBeenCalled();
  document.body.append(bars);
  await settled();
  expect(watched).toEqual([find(bars, '.bars-plot'), find(bars, '.bars-plot')]);
  vi.unstubAllGlobals();
});

test('a caption becomes a file name', () => {
  expect(fileName('What was chosen for: Суджа?', 'png')).toBe('what-was-chosen-for-суджа.png');
  expect(fileName('?!', 'svg')).toBe('chart.svg');
});
