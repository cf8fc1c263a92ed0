const doings = ['scroll', 'keydown', 'pointerdown', 'focusin', 'beforeprint'] as const;

/**
 * Loads what draws an element once one of its kind comes near the window, or as soon as somebody does anything at all: on a
 * slow line the text of a lesson is there to read before it. Until then the element keeps what the server sets on it.
 * @param tag the name of the element
 * @param load is called once; what waits and listens is gone by then
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
  const go = (): void => {
    near.disconnect();
    arrivals.disconnect();
    for (const doing of doings) {
      window.removeEventListener(doing, go, true);
    }
    load();
  };
  for (const doing of doings) {
    window.addEventListener(doing, go, { capture: true, passive: true });
  }
  arrivals.observe(document.body, { childList: true, subtree: true });
  watch();
}
