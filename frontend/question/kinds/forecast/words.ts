const outcome = { yes: 'It happened', no: 'It did not happen' };

/** What a learner reads at this kind of question. */
export const words = {
  by: 'To be settled by ',
  help: 'Move the slider or type a number.',
  keys: 'The keys 1 to 9 set 10 to 90\u00A0%.',
  label: 'How likely is it?',
  slider: 'Probability',
  field: 'Probability in per cent',
  none: 'Nothing answered yet',
  half: '50\u00A0% is my answer',
  percent: (probability: number) => `${probability}\u00A0%`,
  invalid: 'Write a whole number from 0 to 100.',
  never: '0\u00A0%: will not happen',
  middle: '50\u00A0%',
  sure: '100\u00A0%: will happen',
  said: 'You said',
  nothing: 'no forecast',
  happened: 'What happened',
  happens: 'What happens',
  outcome,
  end: (probability: number, what: 'yes' | 'no' | null) => `${probability}\u00A0%${what ? `: ${outcome[what]}` : ''}`,
  on: (day: string) => `, settled on ${day}`,
  open: (day: string) => `To be settled by ${day}`,
};

/** The words for a probability up to each limit, in whole per cent; the same for every question, and the same both ways. */
export const likelihoods: [upTo: number, words: string][] = [
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
