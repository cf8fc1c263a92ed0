/** What a learner reads at this kind of question. */
export const words = {
  claim: 'The claim',
  legend: 'Marks',
  one: 'Choose a phrase to mark it, and again to take the mark away.',
  two: (first: string, second: string) =>
    `Choose a phrase once for “${first}”, twice for “${second}”, and again to take the mark away.`,
  keys: (most: number) => `With a phrase in focus, ${most === 1 ? '1 marks' : '1 and 2 mark'} and 0 clears.`,
  state: (phrase: string, mark: string) => `${phrase}: ${mark}`,
  unmarked: 'not marked',
  marked: 'marked',
  list: 'Phrase by phrase',
  right: 'You marked it, right',
  rightAs: (mark: string) => `Your mark, right: ${mark}`,
  needless: 'You marked it, better left alone',
  needlessAs: (mark: string) => `Your mark: ${mark}. Better left alone`,
  other: (mark: string, right: string) => `Your mark: ${mark}. Right: ${right}`,
  missed: 'Not marked, but worth it',
  missedAs: (right: string) => `Not marked. Right: ${right}`,
  left: 'Rightly left alone',
  leaveAlone: 'To be left alone',
};
