/** The place in the page's address, #q3 for the third; places count from 0. */

export const addressed = (): number | undefined => {
  const asked = /^#q(\d+)$/.exec(window.location.hash);
  return asked ? Math.max(Number(asked[1]) - 1, 0) : undefined;
};

/** Written in full, since a base element would bend a bare #q3. */
export const address = (place: number): void => {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#q${place + 1}`);
};
