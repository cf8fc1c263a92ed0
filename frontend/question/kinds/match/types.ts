import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface MatchView extends QuestionView {
  kind: 'match';
  items: Part[];
  choices: Part[];
}

export interface MatchResponse extends KindResponse {
  kind: 'match';
  /** Choice by item; items left open are not in it. */
  pairs: Record<string, string>;
}

export interface MatchReview extends Review {
  pairs?: ReviewedPair[];
}

export interface ReviewedPair {
  id: string;
  /** Null where the item was left open. */
  chosen: string | null;
  right: string;
  feedback?: string;
}
