/** What a learner reads at this kind of question. */
export const words = {
  help: 'Choose one for each. A choice may fit several, or none.',
  keys: (most: number) => `Keys 1 to ${most} choose and go on, Delete clears.`,
  choices: 'Choices',
  open: 'Choose one',
  numbered: (number: number, text: string) => `${number}. ${text}`,
  used: (text: string, item: string, others: number) =>
    `${text} (used for ${item}${others === 0 ? '' : others === 1 ? ' and 1 other' : ` and ${others} others`})`,
  now: (item: string, choice: string) => `${item}: ${choice}`,
  cleared: (item: string) => `${item}: no choice`,
  list: 'Your pairs',
  yours: 'You chose',
  answer: 'Right choice',
  right: 'Right',
  wrong: 'Not right',
  leftOpen: 'Left open',
};
