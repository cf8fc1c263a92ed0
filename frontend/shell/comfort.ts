/**
 * How this browser shows Salient: size of the text and light or dark. Kept in the browser, for it is about eyes and screens,
 * not about the person; without storage it lasts as long as the page.
 */
export type Scheme = 'system' | 'light' | 'dark';

/** In per cent of what the browser would show. */
export const sizes: readonly number[] = [90, 100, 112, 125, 140, 160];

export interface Comfort {
  size: number;
  scheme: Scheme;
}

const place = 'salient.comfort';
const usual: Comfort = { size: 100, scheme: 'system' };

let now: Comfort = usual;

export const comfort = (): Comfort => now;

/** Shows the page so, and remembers it. */
export function setComfort(changed: Partial<Comfort>): void {
  now = sound({ ...now, ...changed });
  apply();
  try {
    localStorage.setItem(place, JSON.stringify(now));
  } catch {
    // A browser that keeps nothing: good for this page all the same.
  }
}

/** The next size up or down; the same at either end. */
export function sizeBeside(size: number, step: 1 | -1): number {
  return sizes[sizes.indexOf(size) + step] ?? size;
}

export function restore(): void {
  try {
    now = sound(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    now = usual;
  }
  apply();
}

/** Storage may hold anything. */
function sound(it: { size?: unknown; scheme?: unknown } | null): Comfort {
  const size = sizes.find((one) => one === it?.size) ?? usual.size;
  const scheme = (['light', 'dark'] as const).find((one) => one === it?.scheme) ?? usual.scheme;
  return { size, scheme };
}

function apply(): void {
  const { style, dataset } = document.documentElement;
  style.fontSize = now.size === usual.size ? '' : `${now.size}%`;
  if (now.scheme === 'system') {
    delete dataset.scheme;
  } else {
    dataset.scheme = now.scheme;
  }
}

restore();
