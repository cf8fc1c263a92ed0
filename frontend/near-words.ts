/** What stands where an element could not be loaded. */
export const words = {
  failed: 'This could not be loaded. Load the page again.',
};
