import { afterEach, beforeEach, expect, test } from 'vitest';
import '../lesson/reading-tools';
import type { SalientReading } from '../lesson/reading-tools';
import { comfort, restore, setComfort } from '../shell/comfort';
import { find } from './page';

const page = async (): Promise<SalientReading> => {
  document.body.innerHTML = `<div class="lesson"><salient-reading></salient-reading><article class="prose">
    <section><h2>The border</h2>
      <p id="a">Nobody disputes <a class="claim" data-claim="C02" data-kind="documented" data-verdict="accurate" data-certainty="A" href="/claims#C02">the border</a>.</p>
      <p id="b">Kyiv said <a class="claim" data-claim="K12" data-kind="official-claim" data-verdict="accurate-then" data-certainty="C" href="/claims#K12">1,376 km²</a>.</p>
    </section>
    <section><h2>Losses</h2>
      <ul><li id="c">Both sides count <a class="claim" data-claim="K30" data-kind="estimate" data-verdict="contested" data-certainty="D" href="/claims#K30">the losses</a>.</li></ul>
    </section></article></div>`;
  const element = find<SalientReading>(document, 'salient-reading');
  await element.updateComplete;
  return element;
};

const choose = async (element: SalientReading, value: string): Promise<void> => {
  find<HTMLInputElement>(document, `input[value="${value}"]`).click();
  await element.updateComplete;
};

const shown = (): string[] => [...document.querySelectorAll('a.claim.shown')].map((it) => it.textContent ?? '');

beforeEach(() => {
  localStorage.clear();
  restore();
});

afterEach(() => {
  document.body.innerHTML = '';
});

test('what is contested is set apart, counted and listed with its section', async () => {
  const element = await page();
  await choose(element, 'contested');
  expect(shown()).toEqual(['the losses']);
  expect(find(document, '#c').classList.contains('has-shown')).toBe(true);
  expect(find(document, '#a').classList.contains('has-shown')).toBe(false);
  expect(find(document, '.reading-count').textContent).toBe('1 sentence rests on a contested claim');
  expect(find(document, '.shown-list li').textContent?.replace(/\s+/g, ' ').trim()).toBe('the losses Losses');
});

test('only official claims', async () => {
  const element = await page();
  await choose(element, 'official');
  expect(shown()).toEqual(['1,376 km²']);
});

test('the list leads to the sentence', async () => {
  const element = await page();
  await choose(element, 'contested');
  find<HTMLAnchorElement>(document, '.shown-list a').click();
  expect(document.activeElement?.getAttribute('data-claim')).toBe('K30');
});

test('everything again leaves no trace', async () => {
  const element = await page();
  await choose(element, 'contested');
  await choose(element, 'all');
  expect(document.querySelectorAll('.shown, .has-shown, [data-show]').length).toBe(0);
  expect(find(document, '.reading-count').textContent).toBe('');
});

test('larger text is kept in the browser, up to a limit', async () => {
  const element = await page();
  const larger = [...document.querySelectorAll<HTMLButtonElement>('.reading-size button')][1];
  for (let i = 0; i < 10; i++) {
    larger?.click();
    await element.updateComplete;
  }
  expect(document.documentElement.style.fontSize).toBe('160%');
  expect(larger?.disabled).toBe(true);
  document.documentElement.style.fontSize = '';
  restore();
  expect(document.documentElement.style.fontSize).toBe('160%');
});

test('dark by choice, and back to what the device says', () => {
  setComfort({ scheme: 'dark' });
  expect(document.documentElement.dataset.scheme).toBe('dark');
  setComfort({ scheme: 'system' });
  expect(document.documentElement.dataset.scheme).toBeUndefined();
});

test.each(['nonsense', '{"size": 9000, "scheme": "red"}', 'null', '[]'])(
  'storage that holds %s does no harm',
  (kept) => {
    localStorage.setItem('salient.comfort', kept);
    restore();
    expect(comfort()).toEqual({ size: 100, scheme: 'system' });
  },
);
