/** What keys do at a question. Each tells whether it took the key. */
export interface Keys {
  pick(place: number): boolean;
  /** Enter at an answer, or at the outcome. */
  enter(): boolean;
}

export const takeKey = (event: KeyboardEvent, keys: Keys): void => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !isPress(event)) {
    return;
  }
  const { key, target } = event;
  const taken =
    key === 'Enter'
      ? isAnswer(target) && keys.enter()
      : /^[1-9]$/.test(key) && !isTyping(target) && keys.pick(Number(key));
  if (taken) {
    event.preventDefault();
  }
};

/** Not a key that is held down, nor one that ends a word in an input method: Enter there means the word, not the answer. */
export const isPress = (event: KeyboardEvent): boolean => !event.isComposing && !event.repeat;

/** Buttons, links and long texts keep Enter for themselves. */
const isAnswer = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || (target as Element).matches('.outcome');

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'range'].includes(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
