/**
 * Every word the browser's part of Salient shows, but for what only maps (map/words.ts) or one kind of question say
 * (question/kinds/<kind>/words.ts), and how long something takes (span.ts). English; a server may replace it later by another
 * language.
 */

import { counted, span } from './span';

const answers = (n: number) => (n === 1 ? '1 answer' : `${n} answers`);
const questions = (numbers: number[]) =>
  numbers.length === 1 ? `question ${numbers[0]}` : `questions ${numbers.join(', ')}`;

const over = 'Time is over';

const shares = new Map([
  [0, 'nothing'],
  [0.25, 'a quarter of the points'],
  [0.33, 'a third of the points'],
  [0.5, 'half of the points'],
  [0.67, 'two thirds of the points'],
  [0.75, 'three quarters of the points'],
  [1, 'all the points'],
]);

const price = (share: number): string => {
  const rounded = Math.round(share * 100) / 100;
  return shares.get(rounded) ?? `${rounded} of the points`;
};

export const texts = {
  question: {
    head: (n: number, total: number) => (total > 0 ? `Question ${n} of ${total}` : `Question ${n}`),
    points: (n: number) => (n === 1 ? '1 point' : `${n} points`),
    tries: (n: number) => `Try ${n}`,
    flag: 'Look at this again',
    flagged: 'To look at again',
    check: 'Check',
    again: 'Try again',
    unknown: 'This page is older than the question. Load it again.',
    certainty: 'How sure are you?',
    certaintyWords: { guess: 'Guess', think: 'Think so', sure: 'Sure' },
  },
  review: {
    outcome: {
      right: 'Right',
      partly: 'Partly right',
      wrong: 'Not yet',
      unanswered: 'Not answered',
      awaiting: 'Not marked yet',
    },
    said: { guess: 'You guessed.', think: 'You thought so.', sure: 'You were sure.' },
    points: (points: string) => `${points} points`,
    passage: (label: string) => `Back to the passage: ${label}`,
    believed: 'Often believed',
    fails: 'Where it fails',
    holds: 'What holds',
    card: 'A common mistake',
    sureButWrong: 'You were sure. Here is where it goes wrong.',
    fromGrace: (time: string) => `Arrived after the end. Your device says it was written at ${time}.`,
  },
  hints: {
    list: 'Hints',
    first: 'Show a hint',
    another: 'Show another hint',
    none: 'No more hints',
    cost: (share: number) => `costs ${price(share)}`,
  },
  objection: {
    open: 'I think this is wrong',
    label: 'What is wrong with it?',
    missing: 'Write what is wrong with the question, then send it.',
    send: 'Send to the instructor',
    wrote: (text: string) => `You wrote: ${text}`,
    seen: 'The instructor sees it with the question.',
    replied: (text: string) => `The instructor answered: ${text}`,
    settled: 'The instructor has looked at it.',
  },
  news: {
    corrected: (date: string) => `Corrected on ${date}.`,
    mark: (before: string, after: string) => `Your mark: ${before} became ${after} points.`,
    dropped: 'This question no longer counts.',
    looks: 'Which version to show',
    look: { seen: 'As you saw it', corrected: 'As corrected' },
  },
  given: {
    marked: (by: string, date: string, points: string) =>
      `Marked by ${by || 'an instructor'} on ${date}: ${points} points.`,
    instead: (computed: string) => `That counts instead of ${computed} points, which had been computed.`,
  },
  attempt: {
    strip: 'Questions',
    square: (n: number, state: 'open' | 'answered' | 'done', again: boolean) =>
      `Question ${n}, ${{ open: 'open', answered: 'answered', done: 'marked' }[state]}${again ? ', to look at again' : ''}`,
    count: (done: number, total: number) => `${done} of ${total} answered`,
    open: (numbers: number[]) => `Still open: ${questions(numbers)}.`,
    again: (numbers: number[]) => `To look at again: ${questions(numbers)}.`,
    ask: {
      words: (n: number) =>
        n === 1
          ? '1 question is not answered. Handing in is final.'
          : `${n} questions are not answered. Handing in is final.`,
      question: (n: number) => `Question ${n}`,
      anyway: 'Hand in anyway',
      back: 'Keep answering',
    },
    finishPart: 'Finish this part',
    finishPartHelp: 'You then see how this part was marked; its answers become final.',
    elsewhere: 'This quiz is open in another window. You can go on there, or here.',
    here: 'Go on here',
    timeOver: 'Time is over; what you wrote is being sent. Nothing can be changed any more.',
    previous: 'Previous',
    next: 'Next',
  },
  countdown: {
    left: (seconds: number) => (seconds === 0 ? over : `${span(seconds)} left`),
    said: (seconds: number) =>
      seconds === 0
        ? over
        : `${seconds < 60 ? counted(seconds, 'second') : counted(Math.ceil(seconds / 60), 'minute')} left`,
  },
  moment: {
    one: (when: string, zone: string) => `${when} (${zone})`,
    two: (when: string, zone: string, there: string, thereZone: string) =>
      `${when} your time (${zone}); ${there} in the class (${thereZone})`,
  },
  outbox: {
    saved: (time: string) => `Saved ${time}`,
    sending: 'Saving',
    kept: (n: number) => `${answers(n)} kept on this device`,
    keptHelp: (n: number) => `${n === 1 ? 'It is' : 'They are'} sent as soon as the connection is back.`,
    unable: 'The server cannot save anything at the moment. Keep this page open: we keep trying.',
    unkept: (n: number) => `${answers(n)} not saved yet`,
    unkeptHelp: 'Keep this page open: this browser does not let us store anything. We keep trying to send.',
    signIn: 'Sign in again',
    signInAfter: (n: number) => ` to send ${answers(n)} kept on this device.`,
    signInUnkept: (n: number) => ` to send ${answers(n)} not saved yet.`,
    signInHelp: 'It opens in a new tab. Come back to this one: your answers are then sent from here.',
    late: (n: number) =>
      `This quiz has been handed in. ${answers(n)} came after that; ${n === 1 ? 'it is kept, but does' : 'they are kept, but do'} not count.`,
    closed: (n: number) =>
      `This quiz has been handed in. ${answers(n)} on this device ${n === 1 ? 'does' : 'do'} not count.`,
    graded: 'This question has been checked already. The change does not count.',
    overtaken: 'You have answered on another device since. That answer counts; load this page again to see it.',
    refused: (why: string) => `Not saved: ${why}`,
    refusedWhy: 'the server did not accept this answer. Load the page again and look at it once more.',
  },
  claim: {
    paper: 'The claims in this lesson',
    close: 'Close',
    whose: 'Who says so',
    asOf: 'As of',
    verdict: 'Verdict',
    certainty: 'Certainty',
    sources: 'Sources',
    unseen: 'Not seen by us: cited by another source',
    ledger: 'See it in the list of claims',
    term: 'Word',
    place: 'Place',
    glossary: 'See it among all words and places',
  },
};
