import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../lesson/section-watch';
import type { SalientSections } from '../lesson/section-watch';
import { find, heard, settled } from './page';

type Seen = (entries: { target: Element; isIntersecting: boolean }[]) => void;

/** Stands for the browser's eye: the test says what is in view. */
let observers: { seen: Seen; watched: Set<Element> }[];

beforeEach(() => {
  vi.useFakeTimers();
  observers = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly watched = new Set<Element>();
      constructor(seen: Seen) {
        observers.push({ seen, watched: this.watched });
      }
      observe(element: Element) {
        this.watched.add(element);
      }
      disconnect() {
        this.watched.clear();
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const page = async (): Promise<SalientSections> => {
  document.body.innerHTML = `<div class="lesson">
    <nav class="contents"><a href="#one">One</a><a href="#two">Two</a></nav>
    <salient-sections><article><section id="one"><p>1</p></section><section id="two"><p>2</p></section></article></salient-sections>
  </div>`;
  await settled();
  return find<SalientSections>(document, 'salient-sections');
};

const look = (target: Element, isIntersecting = true) => {
  for (const { seen, watched } of observers) {
    if (watched.has(target)) {
      seen([{ target, isIntersecting }]);
    }
  }
};

test('tells once that a section was read when its end has been in view for two seconds', async () => {
  const it = await page();
  const read = heard<{ section: string }>(it, 'section-read');
  const end = find(it, '#one .section-end');
  look(end);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(read).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(read).toEqual([{ section: 'one' }]);
  look(end, false);
  look(end);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(read).toEqual([{ section: 'one' }]);
});

test('an end that only flies by is not read', async () => {
  const it = await page();
  const read = heard(it, 'section-read');
  const end = find(it, '#two .section-end');
  look(end);
  await vi.advanceTimersByTimeAsync(1_000);
  look(end, false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(read).toEqual([]);
});

test('marks in the contents where the reader is', async () => {
  await page();
  look(find(document, '#two'));
  expect([...document.querySelectorAll('nav a')].map((each) => each.getAttribute('aria-current'))).toEqual([
    null,
    'location',
  ]);
  look(find(document, '#one'));
  expect([...document.querySelectorAll('nav a')].map((each) => each.getAttribute('aria-current'))).toEqual([
    'location',
    null,
  ]);
});

test('the line of progress is not read out', async () => {
  expect(find(await page(), '.read-line').getAttribute('aria-hidden')).toBe('true');
});

test('tells where somebody stays who has scrolled there, once', async () => {
  const it = await page();
  const here = heard<{ section: string }>(it, 'section-here');
  look(find(it, '#one'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(here).toEqual([]);
  vi.stubGlobal('scrollY', 400);
  look(find(it, '#one'));
  await vi.advanceTimersByTimeAsync(1_000);
  look(find(it, '#two'));
  await vi.advanceTimersByTimeAsync(2_999);
  expect(here).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  look(find(it, '#two'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(here).toEqual([{ section: 'two' }]);
});

test('marks the section that is read, and none when somebody is back at the title', async () => {
  const it = await page();
  const marked = () => [...document.querySelectorAll('nav [aria-current]')].map((link) => link.textContent);
  look(find(it, '#two'));
  expect(marked()).toEqual(['Two']);
  look(find(it, '#two'), false);
  expect(marked()).toEqual(['Two']);
  find(it, '#one').getBoundingClientRect = () => new DOMRect(0, window.innerHeight / 2, 100, 100);
  look(find(it, '#two'), false);
  expect(marked()).toEqual([]);
});
