import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWhenNear } from '../near';

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
