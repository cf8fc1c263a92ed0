/** Letters, marks and digits in a row, joined as in don't, well-known and 1,376; the same rule as WordCount.java. */
const word =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’‘\-\u2010\u2011\u00AD\u200C\u200D]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

export const countWords = (text: string): number => text.match(word)?.length ?? 0;
