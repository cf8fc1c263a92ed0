import { clockTime, longDate } from '../when';
import type { Kept } from './kept';

const answers = (n: number) => (n === 1 ? '1 answer is' : `${n} answers are`);
const they = (n: number) => (n === 1 ? 'it is' : 'they are');

/** What the page says that a browser shows when Salient cannot be reached. */
export const words = {
  title: 'Salient cannot be reached',
  lede: 'There is no connection, or the server is being started again. This page goes on by itself as soon as it can.',
  nothing: 'No answer waits on this device.',
  kept: ({ answers: n, latest }: Kept) =>
    `${answers(n)} kept on this device, the last of ${longDate(latest)}, ${clockTime(latest)}. Open the same page again when there is a connection, and ${they(n)} sent.`,
  again: 'Try again',
  trying: 'Trying ...',
  still: (at: Date) => `Still no connection, ${clockTime(at)}.`,
};
