import { vi } from 'vitest';
import '../attempt';
import type { SalientAttempt } from '../attempt';
import type { SalientQuestion } from '../question/salient-question';
import { settled, show } from './page';
import { choice, many, number, order } from './samples';

/** An attempt of four questions, in two parts: the first three, and the last. */
export const parted = async (more: Partial<SalientAttempt> = {}, titles = ['Sea', 'Sea', 'Sea', 'Land']) => {
  const it = await show<SalientAttempt>('salient-attempt', more);
  [choice, number, order, many].forEach((view, place) => {
    const question = document.createElement('salient-question');
    it.append(Object.assign(question, { questionId: view.id, view, part: titles[place], flaggable: true }));
  });
  await rest();
  return it;
};

export const rest = async () => {
  await vi.advanceTimersByTimeAsync(1);
  await settled();
};

export const question = (it: SalientAttempt, id: string) =>
  it.querySelector<SalientQuestion>(`[question-id="${id}"]`) as SalientQuestion;

export const shown = (it: SalientAttempt) =>
  [...it.querySelectorAll('salient-question:not([hidden])')].map((each) => each.getAttribute('question-id'));

export const push = async (it: SalientAttempt, words: string) => {
  [...it.querySelectorAll('button')].find((each) => each.textContent?.trim() === words)?.click();
  await rest();
};

export const squares = (it: SalientAttempt) =>
  [...it.querySelectorAll('.strip button')].map((each) => each.getAttribute('aria-label'));
