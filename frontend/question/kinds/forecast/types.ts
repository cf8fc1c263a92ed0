import type { KindResponse, QuestionView, Review } from '../../types';

export interface ForecastView extends QuestionView {
  kind: 'forecast';
  /** What exactly is forecast, as HTML; null when the prompt says it all. */
  event: string | null;
  /** By when it will be settled. */
  closes: Day;
}

export interface Day {
  /** For example 2027-03-01. */
  date: string;
  /** For example 1 March 2027. */
  text: string;
}

export interface ForecastResponse extends KindResponse {
  kind: 'forecast';
  /** Whole per cent, 0 to 100. */
  probability: number;
}

export interface ForecastReview extends Review {
  probability?: number | null;
  /** Null while nobody knows. */
  settled?: { outcome: 'yes' | 'no'; on: Day } | null;
  feedback?: string;
}
