import type { KindResponse, QuestionView, Review } from '../../types';

export interface ShortView extends QuestionView {
  kind: 'short';
  /** Whether a slip of spelling still earns the points. */
  spelling: 'strict' | 'forgive';
}

export interface ShortResponse extends KindResponse {
  kind: 'short';
  /** As typed; the server compares it. */
  typed: string;
}

/** What typed words turned out to be: right, a slip of spelling away, a known near miss, or none of these. */
export type Verdict = 'right' | 'close' | 'near' | 'wrong';

export interface ShortReview extends Review {
  typed?: string | null;
  verdict?: Verdict | null;
  key?: string;
  feedback?: string | null;
}
