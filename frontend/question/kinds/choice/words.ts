/** What a learner reads at this kind of question. */
export const words = {
  one: 'Choose one.',
  many: 'Choose every one that holds.',
  right: 'Your answer, right',
  missed: 'Right, not chosen',
  rightOne: 'Right answer',
  wrong: 'Your answer, not right',
};
