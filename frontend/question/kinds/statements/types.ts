import type { PlacedPart } from '../../placing';
import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface StatementsView extends QuestionView {
  kind: 'statements';
  columns: Part[];
  rows: Part[];
}

export interface StatementsResponse extends KindResponse {
  kind: 'statements';
  /** Column by row; rows left open are missing. */
  answers: Record<string, string>;
}

export interface StatementsReview extends Review {
  rows?: PlacedPart[];
}
