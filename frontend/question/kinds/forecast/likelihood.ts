/** The words for a probability up to each limit, in whole per cent; the same for every question, and the same both ways. */
const table: [upTo: number, words: string][] = [
  [0, 'will not happen'],
  [2, 'almost certainly not, about 1 in 100'],
  [7, 'very unlikely, about 1 in 20'],
  [17, 'unlikely, about 1 in 8'],
  [37, 'rather unlikely, about 1 in 4'],
  [47, 'a little less likely than not, about 2 in 5'],
  [52, 'as likely as not, about 1 in 2'],
  [62, 'a little more likely than not, about 3 in 5'],
  [82, 'rather likely, about 3 in 4'],
  [92, 'likely, about 7 in 8'],
  [97, 'very likely, about 19 in 20'],
  [99, 'almost certainly, about 99 in 100'],
  [100, 'will happen'],
];

export const likelihood = (probability: number): string => table.find(([upTo]) => probability <= upTo)?.[1] ?? '';
