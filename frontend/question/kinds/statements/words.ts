/** What a learner reads at this kind of question. */
export const words = {
  help: 'Judge each statement.',
  keys: 'Number keys choose and move on to the next.',
  count: (done: number, total: number) => `${done} of ${total} judged`,
  spoken: (row: string, column: string) => `${row} ${column}.`,
  right: 'Your answer, right:',
  wrong: 'Your answer, not right:',
  open: 'Left open',
  key: 'Right answer:',
};
