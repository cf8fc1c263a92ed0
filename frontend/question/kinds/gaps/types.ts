import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface GapsView extends QuestionView {
  kind: 'gaps';
  paragraphs: Piece[][];
  /** In the order of the text. */
  gaps: Gap[];
  /** The same for all typed gaps, so that none tells how long its word is. */
  width: 'small' | 'medium' | 'large';
}

/** Sound HTML, or a gap by its id. */
export type Piece = { text: string; gap?: undefined } | { gap: string; text?: undefined };

export interface Gap {
  id: string;
  /** What can be chosen; a gap without is typed. */
  options?: Part[];
  /** Of a typed gap: whether a slip of spelling still earns its share. */
  spelling?: 'strict' | 'forgive';
}

export interface GapsResponse extends KindResponse {
  kind: 'gaps';
  /** What was typed, or the id of the option, by gap; empty ones left out. */
  filled: Record<string, string>;
}

export interface GapsReview extends Review {
  gaps?: ReviewedGap[];
}

export interface ReviewedGap {
  id: string;
  given: string | null;
  earned: boolean;
  verdict: 'right' | 'close' | 'near' | 'wrong' | null;
  /** A word, or the id of the right option. */
  key: string;
  feedback?: string;
  /** Why the right option is right, when another was chosen or none. */
  keyFeedback?: string;
}
