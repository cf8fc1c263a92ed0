import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface ChoiceView extends QuestionView {
  kind: 'choice';
  select: 'one' | 'many';
  options: Part[];
}

export interface ChoiceResponse extends KindResponse {
  kind: 'choice';
  chosen: string[];
}

export interface ChoiceReview extends Review {
  options?: ReviewedOption[];
}

export interface ReviewedOption {
  id: string;
  chosen: boolean;
  correct: boolean;
  feedback?: string;
}
