import type { Stance } from './types';

/** The groups of radio buttons of a form, in their order. */
const groups = (form: HTMLFormElement): HTMLFieldSetElement[] => [
  ...form.querySelectorAll<HTMLFieldSetElement>('fieldset'),
];

const radios = (group: HTMLFieldSetElement | undefined): HTMLInputElement[] => [
  ...(group?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []),
];

const chosen = (group: HTMLFieldSetElement | undefined): string | null =>
  radios(group).find((it) => it.checked)?.value ?? null;

/** The first group without an answer, or null: marks it, and takes the marks off the others. */
export const firstMissing = (form: HTMLFormElement): HTMLFieldSetElement | null => {
  const open = groups(form).find((group) => chosen(group) === null) ?? null;
  for (const group of groups(form)) {
    group.toggleAttribute('data-missing', group === open);
  }
  return open;
};

export const focusOn = (group: HTMLFieldSetElement): void => radios(group)[0]?.focus();

export const questionOf = (group: HTMLFieldSetElement): string => group.querySelector('legend')?.textContent ?? '';

/** What stands in a form: one group is a choice; three are position, certainty and reason. */
export const read = (form: HTMLFormElement): Stance => {
  const [pick, certainty, reason] = groups(form).map(chosen);
  const note = form.querySelector('textarea')?.value.trim() ?? '';
  return { pick: pick ?? '', certainty: certainty ?? null, reason: reason ?? null, note: note === '' ? null : note };
};

/** Puts an answer back into its form. */
export const write = (form: HTMLFormElement, stance: Stance): void => {
  const values = [stance.pick, stance.certainty, stance.reason];
  groups(form).forEach((group, i) => {
    for (const radio of radios(group)) {
      radio.checked = radio.value === values[i];
    }
  });
  const note = form.querySelector('textarea');
  if (note) {
    note.value = stance.note ?? '';
  }
};

/** The words of what was chosen in a group; null when it is not offered any more. */
export const wordsOf = (form: HTMLFormElement, group: number, id: string | null): string | null =>
  radios(groups(form)[group])
    .find((it) => it.value === id)
    ?.closest('label')
    ?.querySelector('.stance-words')?.textContent ?? null;

/** All choices of a group, with their words. */
export const choices = (form: HTMLFormElement, group: number): [string, string][] =>
  radios(groups(form)[group]).map((it) => [it.value, wordsOf(form, group, it.value) ?? it.value]);
