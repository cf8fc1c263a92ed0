import type { KindResponse, Part, QuestionView, Review } from '../../types';

export interface HighlightView extends QuestionView {
  kind: 'highlight';
  /** What the words should bear on. */
  claim?: string;
  /** One or two. */
  marks: Part[];
  /** Each is a row of pieces: prose without an id, phrases with one. */
  paragraphs: Piece[][];
}

export interface Piece {
  id?: string;
  text: string;
}

export interface HighlightResponse extends KindResponse {
  kind: 'highlight';
  /** Mark by phrase; unmarked phrases are not in it. */
  marked: Record<string, string>;
}

export interface HighlightReview extends Review {
  /** In the order of the text. */
  phrases?: ReviewedPhrase[];
}

export interface ReviewedPhrase {
  id: string;
  /** Null where it was left unmarked. */
  marked: string | null;
  /** Null where it should be left alone. */
  right: string | null;
  feedback?: string;
}
