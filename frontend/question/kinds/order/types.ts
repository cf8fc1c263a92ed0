import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface OrderView extends QuestionView {
  kind: 'order';
  /** Words for the first and the last end, for example "Earliest" and "Latest". */
  from?: string;
  to?: string;
  items: Part[];
}

export interface OrderResponse extends KindResponse {
  kind: 'order';
  order: string[];
}

export interface OrderReview extends Review {
  items?: ReviewedItem[];
  feedback?: string | null;
}

export interface ReviewedItem {
  id: string;
  text: string;
  /** Places count from 1; null when the question was left unanswered. */
  given: number | null;
  right: number;
  feedback?: string;
}
