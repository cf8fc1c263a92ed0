import type { SalientQuestion } from '../question/salient-question';

/** A question and how far it is. */
export interface Stop {
  question: SalientQuestion;
  /** From 0; the number people see is one more. */
  place: number;
  answered: boolean;
  /** To look at again, while it can still be changed. */
  flagged: boolean;
}

/** Questions in a row that belong to one part; without a title when the quiz has no parts. */
export interface Part {
  title: string;
  stops: Stop[];
  /** All of it has been marked. */
  done: boolean;
}

/** Which questions there are, what is shown together, and where one is. */
export class Plan {
  readonly parts: Part[];
  readonly stops: Stop[];
  private readonly screens: Stop[][];
  private readonly at: number;

  /** @param asked the place wanted; questions may arrive after the address has named one */
  constructor(
    questions: SalientQuestion[],
    private readonly by: 'question' | 'part' = 'question',
    private readonly asked = 0,
  ) {
    this.parts = partsOf(questions);
    this.stops = this.parts.flatMap((it) => it.stops);
    this.screens = by === 'part' ? this.parts.map((it) => it.stops) : this.stops.map((it) => [it]);
    this.at = this.screens.findIndex((it) => it.some(({ place }) => place === this.shown));
  }

  get shown(): number {
    return Math.min(this.asked, Math.max(this.stops.length - 1, 0));
  }

  /** What a hand-in would leave without an answer. */
  get open(): Stop[] {
    return this.stops.filter((it) => !it.answered && !it.question.graded);
  }

  get question(): SalientQuestion | undefined {
    return this.stops[this.shown]?.question;
  }

  /** The question one is at, when it is not the first of its screen. */
  get further(): SalientQuestion | undefined {
    return this.question === this.screen[0]?.question ? undefined : this.question;
  }

  /** Where an event comes from; -1 when it comes from no question. */
  placeOf({ target }: Event): number {
    const question = target instanceof Element ? target.closest('salient-question') : null;
    return this.stops.findIndex((it) => it.question === question);
  }

  get screen(): Stop[] {
    return this.screens[this.at] ?? [];
  }

  get part(): Part | undefined {
    return this.parts.find((it) => it.stops.some(({ place }) => place === this.shown));
  }

  /** The title over a screen that shows a part. */
  get title(): string {
    return this.by === 'part' ? (this.part?.title ?? '') : '';
  }

  get atEnd(): boolean {
    return this.at === this.screens.length - 1 && this.at >= 0;
  }

  /** The first place of the screen before; undefined on the first. */
  get previous(): number | undefined {
    return this.screens[this.at - 1]?.[0]?.place;
  }

  get next(): number | undefined {
    return this.screens[this.at + 1]?.[0]?.place;
  }

  /** The title of the part whose last question is on the screen, unless it has been marked. */
  get ending(): string {
    const part = this.part;
    return part && !part.done && part.stops.at(-1) === this.screen.at(-1) ? part.title : '';
  }
}

const partsOf = (questions: SalientQuestion[]): Part[] => {
  const parts: Part[] = [];
  questions.forEach((question, place) => {
    const title = titleOf(question);
    const last = parts.at(-1);
    const part = last?.title === title ? last : { title, stops: [], done: title !== '' };
    if (part !== last) {
      parts.push(part);
    }
    const answered = (question.response ?? null) !== null;
    part.stops.push({ question, place, answered, flagged: question.flagged && !question.graded });
    part.done &&= question.graded;
  });
  return parts;
};

/** `part` is every element's own property: its type is not ours. */
const titleOf = (question: SalientQuestion): string => String(question.part ?? '');
