/** Whether the focus is here or nowhere: somebody who is typing elsewhere by now keeps it there. */
export const isFree = (place: Element): boolean =>
  place.contains(document.activeElement) ||
  [null, document.body].includes(document.activeElement as HTMLElement | null);
