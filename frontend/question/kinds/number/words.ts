/** What a learner reads at this kind of question. */
export const words = {
  label: 'Your answer',
  wrote: 'You wrote',
  accepted: 'Accepted',
  nothing: 'nothing',
};
