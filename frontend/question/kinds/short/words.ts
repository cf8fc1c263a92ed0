/** What a learner reads at this kind of question. */
export const words = {
  label: 'Your answer',
  help: {
    strict: 'Spelling counts; capitals, accents and punctuation do not.',
    forgive: 'A small slip of spelling is forgiven; capitals, accents and punctuation do not count.',
  },
  wrote: 'You wrote',
  accepted: 'Accepted',
  nothing: 'nothing',
  right: 'Right',
  close: 'Close: check the spelling',
  forgiven: 'Right, but check the spelling',
  near: 'Near, but not it',
  wrong: 'Not right',
};
