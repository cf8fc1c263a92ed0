/** What a learner should know about their answers. */
export type OutboxState =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'graded' }
  | { kind: 'overtaken' }
  /** @param unable the server is there but cannot store anything */
  | { kind: 'kept'; unable?: true }
  | { kind: 'signed-out' }
  | { kind: 'closed'; late?: number }
  | { kind: 'refused'; why: string };

/** Nothing is wrong and nothing is under way: the next change can take its place at once. */
export const isCalm = ({ kind }: OutboxState): boolean => ['idle', 'saved', 'graded', 'overtaken'].includes(kind);
