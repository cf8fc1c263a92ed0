import { render } from 'lit';
import { expect, it } from 'vitest';
import { givenNote } from '../question/given';

const given = {
  points: '2 of 3',
  computed: '',
  by: 'Ms Harbour',
  at: '2026-09-20T10:00:00Z',
  comment: 'Good <b>start</b>.\nSay more of the wind.',
  criteria: [{ text: 'Says what happens to the <em>waves</em>', points: '2 of 2' }],
};

const shown = (note: Parameters<typeof givenNote>[0]): HTMLElement => {
  const place = document.createElement('div');
  render(givenNote(note), place);
  return place;
};

it('says who gave the mark, when, by which criteria and why', () => {
  const words = shown(given).textContent?.replace(/\s+/g, ' ');
  expect(words).toContain('Marked by Ms Harbour on 20 September 2026: 2 of 3 points.');
  expect(words).toContain('Says what happens to the waves: 2 of 2');
});

it('shows what the instructor wrote as text and never as markup', () => {
  expect(shown(given).querySelector('.given-comment b')).toBeNull();
  expect(shown(given).querySelector('.given-comment')?.textContent).toBe(given.comment);
});

it('says what was set aside when the computer had given another mark', () => {
  expect(shown({ ...given, computed: '0 of 3' }).textContent).toContain('instead of 0 of 3');
  expect(shown({ ...given, computed: '2 of 3' }).textContent).not.toContain('instead');
});
