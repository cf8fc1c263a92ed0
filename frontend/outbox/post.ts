import { body, bytes, mayOutlive } from './batch';
import type { Entry } from './entry';

/** What the server holds for a question, committed. */
export interface Saved {
  question: string;
  /** Higher than what was sent when another device was ahead: then this change was not stored. */
  seq: number;
  at: string;
  fate: Fate;
}

/**
 * What became of a change. Kept: it is the answer now. Graded: the question was graded before, and the change is not stored.
 * Late: it came after the attempt was closed, and is on file but does not count. Overtaken: another device has sent a newer
 * answer, which counts; this one is on file.
 */
export type Fate = 'kept' | 'graded' | 'late' | 'overtaken';

/** When the newest of them was committed. */
export const latest = (saved: Saved[]): string =>
  saved
    .map((it) => it.at)
    .sort()
    .at(-1) ?? '';

/** What became of one request. */
export type Reply =
  | { kind: 'saved'; saved: Saved[] }
  | { kind: 'signed-out' }
  | { kind: 'closed' }
  | { kind: 'refused'; why: string }
  /** The server is there and cannot store anything: its disk may be full. */
  | { kind: 'unable' }
  | { kind: 'failed' };

export type Post = (attempt: string, entries: Entry[]) => Promise<Reply>;

/** Until a request counts as lost: the server waits for a body as long as 2,048 bytes of it come in a second. */
const timeoutMs = (text: string): number => 10_000 + 1_000 * Math.floor(bytes(text) / 2_000);

/** Sends answers to the server and reads its verdict; never throws. */
export const post: Post = async (attempt, entries) => {
  const abort = new AbortController();
  const text = body(entries);
  const timer = setTimeout(() => abort.abort(), timeoutMs(text));
  try {
    const reply = await fetch(`/api/attempts/${encodeURIComponent(attempt)}/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Salient': '1' },
      body: text,
      keepalive: mayOutlive(text),
      redirect: 'manual',
      signal: abort.signal,
    });
    return await verdict(reply);
  } catch {
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
  }
};

/** What a reply of the server means for what was sent. */
export const verdict = async (reply: Response): Promise<Reply> => {
  if (
    reply.type === 'opaqueredirect' ||
    (reply.status >= 300 && reply.status < 400) ||
    [401, 403, 404].includes(reply.status)
  ) {
    return { kind: 'signed-out' };
  }
  if (reply.status === 409) {
    return { kind: 'closed' };
  }
  if (reply.status === 400) {
    return { kind: 'refused', why: await message(reply) };
  }
  if (reply.status === 503) {
    return { kind: 'unable' };
  }
  if (!reply.ok) {
    return { kind: 'failed' };
  }
  const { saved } = (await reply.json()) as { saved?: Saved[] };
  return Array.isArray(saved) ? { kind: 'saved', saved } : { kind: 'failed' };
};

const message = async (reply: Response): Promise<string> => {
  try {
    const { message: why } = (await reply.json()) as { message?: unknown };
    return typeof why === 'string' ? why : '';
  } catch {
    return '';
  }
};
