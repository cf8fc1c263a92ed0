/**
 * Takes the early text away (see EarlyLesson in Java) once the screen itself stands, in the same frame, so that neither the
 * place nor the focus of somebody who has begun to read is lost.
 */
export function takeOver(outlet: HTMLElement, early: HTMLElement): void {
  const arrivals = new MutationObserver(() => {
    if (outlet.querySelector('.site-main > *')) {
      arrivals.disconnect();
      handOver(outlet, early);
    }
  });
  arrivals.observe(outlet, { childList: true, subtree: true });
}

function handOver(outlet: HTMLElement, early: HTMLElement): void {
  const place = document.documentElement.scrollTop;
  const held = early.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  early.remove();
  document.documentElement.scrollTop = place;
  if (held) {
    outlet.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  }
}

const [outlet, early] = [document.getElementById('outlet'), document.getElementById('early')];
if (outlet && early) {
  takeOver(outlet, early);
}
