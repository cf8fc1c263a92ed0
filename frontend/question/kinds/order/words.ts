/** What a learner reads at this kind of question. */
export const words = {
  help: 'Move each one up or down until the order is right.',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  upKeys: 'Alt+↑',
  downKeys: 'Alt+↓',
  now: (name: string, place: number, of: number) => `${name}, now ${place} of ${of}`,
  keep: 'This order is my answer',
  kept: 'This order is your answer.',
  list: 'Your order',
  right: 'In its place',
  wrong: (given: number, right: number) => `You put it at ${given}, it belongs at ${right}`,
  belongs: (right: number) => `Belongs at ${right}`,
};
