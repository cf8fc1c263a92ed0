/** Limits of the server: characters in a text, and in the JSON around it. */
const mostCharacters = 20_000;
const mostJson = 29_900;

/** The longest beginning of a text that the server takes; nearly always the whole. */
export const keepable = (text: string): string => {
  let kept = text.slice(0, mostCharacters);
  while (JSON.stringify(kept).length > mostJson) {
    kept = kept.slice(0, -100);
  }
  // Half an emoji at the cut would be refused.
  return kept.length < text.length ? kept.replace(/[\uD800-\uDBFF]$/, '') : kept;
};
