import type { Certainty, LearnerResponse, ResponseChanged } from '../question/types';

/** One answer that the server has not acknowledged yet. */
export interface Entry {
  attempt: string;
  question: string;
  /** Grows with every change within an attempt; the server keeps the highest per question, from whatever device. */
  seq: number;
  response: LearnerResponse;
  certainty: Certainty | null;
  flagged: boolean;
  /** When it was given, ISO 8601 in UTC. */
  at: string;
}

/** What a learner said to a question. */
export type Answer = Pick<ResponseChanged, 'question' | 'response' | 'certainty' | 'flagged'>;

/** An entry as it was written; null when it is none. */
export const read = (text: string | null): Entry | null => {
  try {
    const entry = JSON.parse(text ?? 'null') as Entry | null;
    const whole = typeof entry?.question === 'string' && typeof entry.seq === 'number';
    return whole ? { ...entry, flagged: entry.flagged === true } : null;
  } catch {
    return null;
  }
};
