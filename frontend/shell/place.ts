/** How long the screen that one comes back to may take to stand. */
const patienceMs = 4_000;

/** For so many frames it has to stay where it was put: a page that glides to its top would carry it off again. */
const steadyFrames = 30;

/** Whoever does one of these wants to be somewhere else. */
const moves = ['wheel', 'touchstart', 'keydown', 'pointerdown'];

/** So far into a section, or down the page where there is none: what stands above may have another height by then. */
interface Place {
  top: number;
  section: string | undefined;
  into: number;
}

const places = new Map<string, Place>();

/** One way back at a time. */
let frame = 0;

const shown = (): Element | null => document.querySelector('.site-main > *');

/** Changes with the screen: a view that shows another lesson stays the element it is and gets another head. */
const head = (): Element | null => shown()?.firstElementChild ?? shown();

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const placeNow = ({ top, section, into }: Place): number => {
  const begun = section === undefined ? null : document.getElementById(section);
  return begun ? Math.round(topOf(begun) + window.scrollY + into) : top;
};

/** Notes where on a page somebody follows a link: when the address changes, the page is no longer where it was. */
function leave(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[href]')) {
    const begun = [...document.querySelectorAll('.site-main section[id]')].filter((it) => topOf(it) <= 0);
    const section = begun.at(-1);
    places.set(location.href, { top: window.scrollY, section: section?.id, into: section ? -topOf(section) : 0 });
  }
}

function letGo(): void {
  cancelAnimationFrame(frame);
}

/** The browser looks for the place before the server has sent the screen, and finds a page without length. */
function comeBack(): void {
  letGo();
  const left = places.get(location.href);
  if (!left || left.top === 0) {
    return;
  }
  const before = head();
  const until = performance.now() + patienceMs;
  let steady = 0;
  const look = (): void => {
    const stands = head() !== null && head() !== before;
    const place = placeNow(left);
    const reaches = document.documentElement.scrollHeight - window.innerHeight >= place;
    if (stands && reaches) {
      steady = Math.abs(window.scrollY - place) > 1 ? 0 : steady + 1;
      window.scrollTo({ top: place, behavior: 'instant' });
    }
    if (steady < steadyFrames && performance.now() < until) {
      frame = requestAnimationFrame(look);
    }
  };
  frame = requestAnimationFrame(look);
}

/** The key Back leads to where on the page one was, as on any page that is sent whole. */
export function keepPlaces(): void {
  document.addEventListener('click', leave, { capture: true });
  window.addEventListener('popstate', comeBack);
  for (const move of moves) {
    window.addEventListener(move, letGo, { capture: true, passive: true });
  }
}

keepPlaces();
