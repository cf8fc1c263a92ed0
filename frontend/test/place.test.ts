import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../shell/place';

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));

const screen = (name: string): void => {
  document.body.innerHTML = `<main class="site-main"><div><a href="#there">${name}</a></div></main>`;
};

/** The router goes there itself. */
const followLink = (): void => {
  const link = document.querySelector('a');
  link?.addEventListener('click', (event) => event.preventDefault());
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};

const back = (): void => {
  window.dispatchEvent(new PopStateEvent('popstate'));
};

const scrollTo = (top: number): void => {
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(top);
};

beforeEach(() => {
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(10_000);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  screen('the lesson');
});

afterEach(() => {
  window.dispatchEvent(new Event('wheel'));
});

test('comes back to where the link was followed once the screen stands again', async () => {
  scrollTo(4_475);
  followLink();
  scrollTo(0);
  screen('the glossary');
  back();
  await frame();
  expect(window.scrollTo).not.toHaveBeenCalled();
  screen('the lesson');
  await frame();
  await frame();
  expect(window.scrollTo).toHaveBeenCalledWith({ top: 4_475, behavior: 'instant' });
});

test('is as far into the section as before, whatever stands above it by now', async () => {
  const lesson = (top: number): void => {
    document.body.innerHTML =
      '<main class="site-main"><div><section id="aims"><a href="#there">on</a></section></div></main>';
    const section = document.getElementById('aims') as HTMLElement;
    vi.spyOn(section, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
  };
  scrollTo(4_475);
  lesson(-100);
  followLink();
  scrollTo(0);
  screen('the glossary');
  back();
  lesson(4_420);
  await frame();
  await frame();
  expect(window.scrollTo).toHaveBeenCalledWith({ top: 4_520, behavior: 'instant' });
});

test('lets go of whoever scrolls in the meantime', async () => {
  scrollTo(4_475);
  followLink();
  scrollTo(0);
  back();
  window.dispatchEvent(new Event('wheel'));
  screen('the lesson');
  await frame();
  await frame();
  expect(window.scrollTo).not.toHaveBeenCalled();
});

test('comes back from one lesson to another, whose view is the same element', async () => {
  scrollTo(4_475);
  followLink();
  scrollTo(0);
  const view = document.querySelector('.site-main > div');
  const inside = (name: string): void => view?.replaceChildren(document.createElement('header'), name);
  inside('the next lesson');
  back();
  await frame();
  expect(window.scrollTo).not.toHaveBeenCalled();
  inside('the lesson');
  await frame();
  await frame();
  expect(window.scrollTo).toHaveBeenCalledWith({ top: 4_475, behavior: 'instant' });
});

test('who goes back twice is led to one place only', async () => {
  const home = location.href;
  scrollTo(4_475);
  followLink();
  history.replaceState(null, '', '#further');
  scrollTo(900);
  followLink();
  scrollTo(0);
  back();
  history.replaceState(null, '', home);
  back();
  screen('the lesson');
  await frame();
  await frame();
  const led = vi.mocked(window.scrollTo).mock.calls.map(([to]) => (to as ScrollToOptions).top);
  expect(new Set(led)).toEqual(new Set([4_475]));
});

test('leaves a page alone that was left at its top', async () => {
  scrollTo(0);
  followLink();
  back();
  screen('the lesson');
  await frame();
  await frame();
  expect(window.scrollTo).not.toHaveBeenCalled();
});
