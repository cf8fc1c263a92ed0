import type { Entry } from './entry';

interface Answerable extends Element {
  response: unknown;
  certaintyChosen: unknown;
  flagged: boolean;
  review: unknown;
}

/** The question on the page, if it is asked there. */
export const fieldOf = (page: Element, question: string): Answerable | null =>
  page.querySelector<Answerable>(`salient-question[question-id="${CSS.escape(question)}"]`);

/**
 * Shows answers that were kept on this device: they are newer than what the server knew when it made the page. A question
 * that has been graded stays as it was graded.
 */
export const restore = (page: Element, entries: Entry[]): void => {
  for (const entry of entries) {
    const found = fieldOf(page, entry.question);
    if (found && !found.review) {
      found.response = entry.response;
      found.certaintyChosen = entry.certainty;
      found.flagged = entry.flagged;
    }
  }
};
