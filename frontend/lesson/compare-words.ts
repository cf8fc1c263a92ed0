/** What the browser says in a comparison whose cells are filled first. */
export const words = {
  ask: 'What would you put here?',
  show: 'Show it',
  all: 'Show all',
  cover: 'Cover again',
  wrote: 'You wrote:',
  /** Names a control for those who cannot see which cell it stands in. */
  named: (control: string, cell: string) => `${control} (${cell})`,
};
