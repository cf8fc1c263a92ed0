import type { Span } from './types';

const count = (n: number) => (n === 1 ? '1 word' : `${n} words`);

const wanted = ({ from, to }: Span) => (from === to ? `${to} wanted` : `${from} to ${to} wanted`);

/** What a learner reads at this kind of question. */
export const words = {
  label: 'Your text',
  rubric: 'What it is marked by',
  points: (n: number) => (n === 1 ? '1 point' : `${n} points`),
  count: (n: number, span: Span) =>
    n > span.to ? `${count(n)}, ${wanted(span)}: ${n - span.to} too many` : `${count(n)}, ${wanted(span)}`,
  kept: 'A longer text is kept whole, but a shorter one is easier to mark.',
  enough: (n: number) => `${count(n)}: long enough`,
  over: (n: number, span: Span) => `${count(n)}: more than the ${span.to} wanted. All of it is kept.`,
  tooLong: (most: number) =>
    `Only the first ${most.toLocaleString('en-GB')} characters are kept. Shorten the text until this line goes away.`,
  yours: 'Your text',
  nothing: 'You wrote nothing.',
  model: 'A model answer',
  common: 'What is often missing',
};
