/** A text's words without its markup, for names and announcements. */
export const plain = (markup: string): string =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent?.trim() ?? '';
