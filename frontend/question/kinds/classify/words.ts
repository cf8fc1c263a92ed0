import type { KindOfClaim } from './types';

/** What a learner reads at this kind of question. */
export const words = {
  help: 'Say of each claim what kind it is.',
  keys: 'Number keys choose and move on to the next.',
  kinds: {
    documented: 'Documented',
    official: 'Official claim',
    judgement: 'Judgement',
    forecast: 'Forecast',
    wrong: 'Wrong',
    unsettled: 'Cannot be settled',
  } satisfies Record<KindOfClaim, string>,
  count: (done: number, total: number) => `${done} of ${total} sorted`,
  spoken: (item: string, kind: string) => `${item} ${kind}.`,
  right: 'Your answer, right:',
  wrong: 'Your answer, not right:',
  open: 'Left open',
  key: 'Right kind:',
};
