import { words } from './near-words';

const doings = ['scroll', 'keydown', 'pointerdown', 'focusin', 'beforeprint'] as const;

/** Milliseconds until anything that is done tries once more: one scroll is many doings. */
const pause = 2_000;

/**
 * Loads what draws an element once one of its kind comes near the window, or as soon as somebody does anything at all: on a
 * slow line the text of a lesson is there to read before it. Until then the element keeps what the server sets on it. What
 * fails is tried again when somebody does something or the line is back. Many browsers remember that a module has failed, and
 * fail again without asking (https://github.com/whatwg/html/issues/6768): from the second failure on the page says what helps.
 * @param tag the name of the element
 * @param load is called until it succeeds; what waits and listens is gone by then
 */
export function loadWhenNear(tag: string, load: () => unknown): void {
  if (customElements.get(tag)) {
    return;
  }
  const near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && go(), {
    rootMargin: '100% 0px',
  });
  const arrivals = new MutationObserver(() => watch());
  const watch = (): void => {
    for (const element of document.querySelectorAll(tag)) {
      near.observe(element);
    }
  };
  let failures = 0;
  let later = 0;
  const listen = (): void => {
    for (const doing of doings) {
      window.addEventListener(doing, go, { capture: true, passive: true });
    }
  };
  const go = async (): Promise<void> => {
    near.disconnect();
    arrivals.disconnect();
    window.clearTimeout(later);
    window.removeEventListener('online', go);
    for (const doing of doings) {
      window.removeEventListener(doing, go, true);
    }
    try {
      await load();
      unsay(tag);
    } catch {
      failures += 1;
      if (failures > 1) {
        say(tag);
      }
      window.addEventListener('online', go);
      later = window.setTimeout(listen, pause);
    }
  };
  listen();
  arrivals.observe(document.body, { childList: true, subtree: true });
  watch();
}

/** In every place that waits and does not say so yet. */
const say = (tag: string): void => {
  for (const element of document.querySelectorAll(tag)) {
    if (!element.querySelector(':scope > .not-loaded')) {
      const notice = document.createElement('p');
      notice.className = 'notice not-loaded';
      notice.setAttribute('role', 'status');
      notice.textContent = words.failed;
      element.append(notice);
    }
  }
};

const unsay = (tag: string): void => {
  for (const notice of document.querySelectorAll(`${tag} > .not-loaded`)) {
    notice.remove();
  }
};
