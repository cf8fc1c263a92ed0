import type { KindResponse, QuestionView, Review } from '../../types';

export interface NumberView extends QuestionView {
  kind: 'number';
  unit?: string;
}

export interface NumberResponse extends KindResponse {
  kind: 'number';
  /** As typed; the server reads it. */
  typed: string;
}

export interface NumberReview extends Review {
  typed?: string | null;
  key?: string;
  feedback?: string | null;
}
