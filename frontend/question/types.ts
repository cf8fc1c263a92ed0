/**
 * The shapes that the server sends and receives, as far as all kinds share them; each kind adds its own in kinds/<kind>/types.ts.
 * Fields named prompt, text, feedback, explanation are HTML the server has sanitised.
 */

export type Certainty = 'guess' | 'think' | 'sure';

/** What can be asked, without its key: safe to show before the answer. */
export interface QuestionView {
  id: string;
  kind: string;
  prompt: string;
  points: number;
  /** How it is marked, in one plain sentence. */
  marking?: string;
  /** Whether to ask how sure the learner is. */
  certainty?: boolean;
  /** What each hint there is costs, as a share of the points in [0, 1]; the hints themselves stay on the server. */
  hints?: number[];
}

/** A text that can be chosen, put in order or matched. */
export interface Part {
  id: string;
  text: string;
}

/** An answer to a question of one kind. */
export interface KindResponse {
  kind: string;
  /** What the kind adds. */
  [field: string]: unknown;
}

/** What the learner answered; null while untouched. */
export type LearnerResponse = KindResponse | null;

export type Outcome = 'right' | 'partly' | 'wrong' | 'unanswered' | 'awaiting';

/** What the server tells after grading, and only then. */
export interface Review {
  outcome: Outcome;
  fraction: number;
  /** How the mark came about, in words. */
  worked?: string;
  points?: string;
  explanation?: string;
  passage?: { href: string; label: string } | null;
  refutation?: { believed: string; fails: string; holds: string } | null;
}

/** What a kind's element tells its question. */
export interface PartResponse {
  response: LearnerResponse;
  /** More of it is about to come, letter by letter: sending can wait a moment. */
  typing?: boolean;
}

/** What a question tells the page. */
export interface ResponseChanged extends PartResponse {
  question: string;
  certainty: Certainty | null;
  /** To look at again before handing in. */
  flagged: boolean;
}

/** A question was corrected after it had been answered. */
export interface News {
  remedy: 'KEEP' | 'RESCORE' | 'ACCEPT_BOTH' | 'FULL_MARKS' | 'DROP';
  /** ISO 8601. */
  at: string;
  /** Plain text. */
  because: string;
  /** Points before and after, as they are written. */
  before: string;
  after: string;
  view: QuestionView;
  /** The same response under the corrected question; null when it is not marked again. */
  review: Review | null;
}

/** A person has marked the answer, above what was computed. */
export interface Given {
  /** Points as they are written, such as "2 of 3". */
  points: string;
  /** What had been computed; empty when it was left to a person. */
  computed: string;
  by: string;
  /** ISO 8601. */
  at: string;
  /** Plain text. */
  comment: string;
  /** Text is HTML the server has sanitised. */
  criteria: { text: string; points: string }[];
}
