import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWhenNear } from '../near';
import { texts } from './page';

type Seen = (entries: { isIntersecting: boolean }[]) => void;

let look: Seen;
let watched: Set<Element>;

beforeEach(() => {
  watched = new Set();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: Seen) {
        look = seen;
      }
      observe(element: Element) {
        watched.add(element);
      }
      disconnect() {
        watched.clear();
      }
    },
  );
  document.body.innerHTML = '<salient-question></salient-question>';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

test('a lesson that is only opened loads no questions', () => {
  const load = vi.fn();
  loadWhenNear('salient-question', load);
  look([{ isIntersecting: false }]);
  expect(load).not.toHaveBeenCalled();
});

test('a question that comes near loads them, once', () => {
  const load = vi.fn();
  loadWhenNear('salient-question', load);
  look([{ isIntersecting: true }]);
  window.dispatchEvent(new Event('scroll'));
  expect(load).toHaveBeenCalledTimes(1);
  expect(watched.size).toBe(0);
});

test('so does a question that arrives later', async () => {
  document.body.innerHTML = '';
  loadWhenNear('salient-question', vi.fn());
  document.body.append(document.createElement('salient-question'));
  await new Promise((done) => setTimeout(done));
  expect(watched.size).toBe(1);
});

test.each(['scroll', 'keydown', 'pointerdown', 'focusin', 'beforeprint'])('so does a %s', (doing) => {
  const load = vi.fn();
  loadWhenNear('salient-question', load);
  window.dispatchEvent(new Event(doing));
  window.dispatchEvent(new Event(doing));
  expect(load).toHaveBeenCalledTimes(1);
});

const broken = () => vi.fn<() => Promise<void>>().mockRejectedValue(new TypeError('no network'));
const happens = async (doing: string, ms = 2_000): Promise<void> => {
  window.dispatchEvent(new Event(doing));
  await vi.advanceTimersByTimeAsync(ms);
};
const notices = () => texts(document, 'salient-question > [role="status"]');

test.each(['pointerdown', 'online'])('what could not be loaded is loaded at the next %s', async (doing) => {
  vi.useFakeTimers();
  const load = broken().mockRejectedValueOnce(new TypeError('no network')).mockResolvedValue();
  loadWhenNear('salient-question', load);
  await happens('scroll');
  expect([load.mock.calls.length, notices()]).toEqual([1, []]);
  await happens(doing);
  await happens(doing);
  expect([load.mock.calls.length, notices()]).toEqual([2, []]);
});

test('a page that scrolls on without a connection asks once in two seconds; the line that is back is used at once', async () => {
  vi.useFakeTimers();
  const load = broken();
  loadWhenNear('salient-question', load);
  for (let scroll = 0; scroll < 10; scroll += 1) {
    await happens('scroll', 100);
  }
  expect(load).toHaveBeenCalledTimes(1);
  await happens('online', 100);
  expect(load).toHaveBeenCalledTimes(2);
});

test('what fails twice says so where it would stand, once in each place, until it comes after all', async () => {
  vi.useFakeTimers();
  const load = broken();
  loadWhenNear('salient-question', load);
  await happens('scroll');
  await happens('keydown');
  expect(notices()).toEqual(['This could not be loaded. Load the page again.']);
  document.body.append(document.createElement('salient-question'));
  await happens('keydown');
  expect(notices()).toHaveLength(2);
  load.mockResolvedValue();
  await happens('online');
  expect(notices()).toEqual([]);
});
