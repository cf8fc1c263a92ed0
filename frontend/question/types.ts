/** The shapes that the server sends and receives. Fields named prompt, text, feedback, explanation are HTML it has sanitised. */

export type Certainty = 'guess' | 'think' | 'sure';

/** What can be asked, without its key: safe to show before the answer. */
export type QuestionView = ChoiceView | NumberView | OrderView;

interface AnyView {
  id: string;
  prompt: string;
  points: number;
  /** How it is marked, in one plain sentence. */
  marking?: string;
  /** Whether to ask how sure the learner is. */
  certainty?: boolean;
}

/** A text that can be chosen or put in order. */
export interface Part {
  id: string;
  text: string;
}

export interface ChoiceView extends AnyView {
  kind: 'choice';
  select: 'one' | 'many';
  options: Part[];
}

export interface NumberView extends AnyView {
  kind: 'number';
  unit?: string;
}

export interface OrderView extends AnyView {
  kind: 'order';
  /** Words for the first and the last end, for example "Earliest" and "Latest". */
  from?: string;
  to?: string;
  items: Part[];
}

export interface ChoiceResponse {
  kind: 'choice';
  chosen: string[];
}

export interface NumberResponse {
  kind: 'number';
  /** As typed; the server reads it. */
  typed: string;
}

export interface OrderResponse {
  kind: 'order';
  order: string[];
}

/** What the learner answered; null while untouched. */
export type LearnerResponse = ChoiceResponse | NumberResponse | OrderResponse | null;

export type Outcome = 'right' | 'partly' | 'wrong' | 'unanswered';

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
  options?: ReviewedOption[];
  typed?: string | null;
  key?: string;
  feedback?: string | null;
  items?: ReviewedItem[];
}

export interface ReviewedOption {
  id: string;
  chosen: boolean;
  correct: boolean;
  feedback?: string;
}

export interface ReviewedItem {
  id: string;
  text: string;
  /** Places count from 1; null when the question was left unanswered. */
  given: number | null;
  right: number;
  feedback?: string;
}

/** What a kind's element tells its question. */
export interface PartResponse {
  response: LearnerResponse;
}

/** What a question tells the page. */
export interface ResponseChanged {
  question: string;
  response: LearnerResponse;
  certainty: Certainty | null;
}
