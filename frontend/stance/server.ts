import type { Entry } from '../outbox/entry';
import { type Post, verdict } from '../outbox/post';
import type { Own, Stance, Step } from './types';

const timeoutMs = 10_000;
const headers = { 'Content-Type': 'application/json', 'X-Salient': '1' };

/** Where a poll or a decision of a lesson is kept. */
export const address = (lesson: string, block: string): string =>
  `/api/stances/${encodeURIComponent(lesson)}/${encodeURIComponent(block)}`;

/** What the learner has answered so far; 'gone' when the lesson no longer asks it, null when the server cannot be reached. */
export const fetchOwn = async (path: string): Promise<Own | 'gone' | null> => {
  try {
    const reply = await fetch(path, { headers, signal: AbortSignal.timeout(timeoutMs) });
    return reply.ok ? ((await reply.json()) as Own) : reply.status === 404 ? 'gone' : null;
  } catch {
    return null;
  }
};

/** What an entry of the outbox says in a poll or a decision. */
export const stanceOf = ({ response }: Entry): Stance => ({
  pick: String(response?.pick ?? ''),
  certainty: (response?.certainty as string | null) ?? null,
  reason: (response?.reason as string | null) ?? null,
  note: (response?.note as string | null) ?? null,
});

const body = (owner: string, entries: Entry[]): string =>
  JSON.stringify({
    owner,
    answers: entries.map((entry) => ({ step: entry.question as Step, seq: entry.seq, ...stanceOf(entry) })),
  });

/** Delivers as the outbox of questions does, to another address; never throws. */
export const stancePost =
  (path: string, owner: string): Post =>
  async (_, entries) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const options = { method: 'POST', headers, keepalive: true, redirect: 'manual', signal } as const;
      return await verdict(await fetch(path, { ...options, body: body(owner, entries) }));
    } catch {
      return { kind: 'failed' };
    }
  };
