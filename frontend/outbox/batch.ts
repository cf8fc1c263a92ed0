import type { Entry } from './entry';

/** Browsers refuse keepalive bodies above 64 kB in all; two batches may travel at once, from two windows. */
const mostBytes = 40_000;
const mostEntries = 20;
const keepaliveBytes = 60_000;

const utf8 = new TextEncoder();

/** The request's body; what it says about when it is sent is by the same clock as the answers' own times. */
export const body = (entries: Entry[], now = new Date()): string =>
  JSON.stringify({
    sent: now.toISOString(),
    answers: entries.map(({ question, seq, response, certainty, flagged, at }) => ({
      question,
      seq,
      response,
      certainty,
      flagged,
      at,
    })),
  });

/** As it travels. */
export const bytes = (text: string): number => utf8.encode(text).length;

/** Whether a body may outlive its page without the browser refusing it. */
export const mayOutlive = (text: string): boolean => bytes(text) < keepaliveBytes;

/** The first entries, as many as one request takes; always one, however large. */
export const firstBatch = (entries: Entry[]): Entry[] => {
  let size = bytes(body([]));
  let count = 0;
  for (const entry of entries.slice(0, mostEntries)) {
    size += bytes(body([entry])) - bytes(body([])) + 1;
    if (count > 0 && size >= mostBytes) {
      break;
    }
    count += 1;
  }
  return entries.slice(0, count);
};
