import type { LitElement } from 'lit';

/** Helpers that read like a person using the page. */

/** Puts an element with these properties on an empty page and waits until it and what it draws are there. */
export const show = async <E extends LitElement>(tag: string, properties: Partial<E> = {}): Promise<E> => {
  document.body.replaceChildren();
  const element = Object.assign(document.createElement(tag), properties) as E;
  document.body.append(element);
  await settled();
  return element;
};

/** Lets nested elements finish drawing. */
export const settled = async (): Promise<void> => {
  for (let round = 0; round < 10; round += 1) {
    await Promise.resolve();
  }
};

export const find = <E extends HTMLElement>(root: ParentNode, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) {
    throw new Error(`nothing matches ${selector}`);
  }
  return found;
};

export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((it) => (it.textContent ?? '').replace(/\s+/g, ' ').trim());

export const press = (element: Element, key: string, more: KeyboardEventInit = {}): void => {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
};

export const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Collects the details of an event. */
export const heard = <D>(target: EventTarget, name: string): D[] => {
  const details: D[] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent<D>).detail));
  return details;
};

/** A promise that the test keeps when it wants. */
export const gate = <T = void>() => {
  let open: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { promise, open };
};
