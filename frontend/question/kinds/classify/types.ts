import type { PlacedPart } from '../../placing';
import type { KindResponse, Part, QuestionView, Review } from '../../types';

export type KindOfClaim = 'documented' | 'official' | 'judgement' | 'forecast' | 'wrong' | 'unsettled';

export interface ClassifyView extends QuestionView {
  kind: 'classify';
  into: KindOfClaim[];
  items: Part[];
}

export interface ClassifyResponse extends KindResponse {
  kind: 'classify';
  /** Kind of claim by item; items left open are missing. */
  sorted: Record<string, string>;
}

export interface ClassifyReview extends Review {
  items?: PlacedPart[];
}
