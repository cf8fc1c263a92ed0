import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface EssayView extends QuestionView {
  kind: 'essay';
  /** How many words are wanted; more are kept all the same. */
  words: Span;
  rubric: Criterion[];
}

export interface Span {
  from: number;
  to: number;
}

export interface Criterion extends Part {
  points: number;
}

export interface EssayResponse extends KindResponse {
  kind: 'essay';
  /** Plain text with its line breaks. */
  text: string;
}

export interface EssayReview extends Review {
  /** The learner's own text as HTML; null when nothing was written. */
  text?: string | null;
  /** Words in it. */
  count?: number;
  model?: string;
  common?: string;
}
