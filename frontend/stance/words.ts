import type { Share } from './types';

/** What the browser says in polls and decisions. No word calls anything right or wrong. */
export const words = {
  missing: (question: string) => `Choose one under: ${question}`,
  loading: 'Your answers are being fetched. This goes on by itself once the server can be reached.',
  gone: 'This page is older than what it asks. Load it again.',
  final: 'You had answered this before on another device. That answer stays.',
  own: {
    title: 'Your two answers',
    question: 'Question',
    before: 'Before',
    after: 'After',
    position: 'Position',
    certainty: 'Certainty',
    reason: 'What weighs most',
    none: 'not answered',
    same: 'You chose the same position both times.',
    other: 'You chose another position the second time.',
    keptBefore: 'Kept. You can change it until you answer again at the end of the lesson.',
  },
  shift: {
    title: (name: string, part: number, n: number) =>
      part === 0 ? `How ${name} moved: the first ${n} who answered` : `How ${name} moved: the next ${n}`,
    note: 'Told in words, not in numbers, and never anew about the same people, so that nobody can work out what somebody answered.',
    share: { few: 'few or none', some: 'some', most: 'most or all' } satisfies Record<Share, string>,
  },
  decision: {
    chose: 'You chose:',
    wrote: 'You wrote:',
    expected: 'You expected:',
    change: 'Change my choice',
    waiting: 'What followed is shown as soon as your answers have reached the server.',
  },
};
