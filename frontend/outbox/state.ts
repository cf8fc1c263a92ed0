/** What a learner should know about their answers. */
export type OutboxState =
  | { kind: 'idle' }
  | { kind: 'saved'; at: string }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'graded' }
  | { kind: 'overtaken' }
  | { kind: 'kept' }
  | { kind: 'signed-out' }
  | { kind: 'closed'; late?: number }
  | { kind: 'refused'; why: string };
