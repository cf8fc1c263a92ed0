export type Step = 'before' | 'after' | 'choice' | 'expected';

/** How many, as loosely as the server tells it. */
export type Share = 'few' | 'some' | 'most';

/** What somebody answered in one step; ids. */
export interface Stance {
  pick: string;
  certainty: string | null;
  reason: string | null;
  note: string | null;
}

/** How part of a class moved: the first who answered, or those after them. A position that is not among the rows was chosen by few, both times. */
export interface Shift {
  className: string;
  part: number;
  answers: number;
  rows: Record<string, [Share, Share]>;
}

/** What the server tells a learner about their own answers. */
export interface Own {
  /** Under which this learner's browser keeps what is not sent yet. */
  owner: string;
  answers: Partial<Record<Step, Stance & { seq: number }>>;
  /** What followed; only once it has been decided. HTML the server has made safe. */
  record?: { html: string; claims: unknown[] };
  shifts: Shift[];
}
