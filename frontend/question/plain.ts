/** The words of some markup as they stand, with the spaces around them. */
export const unmarked = (markup: string): string =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '';

/** A text's words without its markup, for options, names and announcements. */
export const plain = (markup: string): string => unmarked(markup).trim();
