import { beforeEach, expect, test, vi } from 'vitest';
import '../lesson/compare';
import type { SalientCompare } from '../lesson/compare';
import { find, settled, texts } from './page';

beforeEach(() => sessionStorage.clear());

const table = (row = 'ground'): string => `<salient-compare><table><tbody><tr>
    <td><salient-fill name="${row}.breaks" of="Ground, Where it breaks"><div class="fill-content">Trees hid one, <a href="#">drones</a>
      see the other.</div></salient-fill></td>
    <td><salient-fill name="${row}.fits" of="Ground, What fits"><div class="fill-content">Roads decide.</div></salient-fill></td>
  </tr></tbody></table></salient-compare>`;

const page = async (html = table()): Promise<SalientCompare> => {
  document.body.innerHTML = html;
  await settled();
  return find<SalientCompare>(document, 'salient-compare');
};

const covered = (it: ParentNode) =>
  [...it.querySelectorAll('salient-fill')].map((cell) => cell.hasAttribute('covered'));
const button = (it: ParentNode, words: string) => {
  const found = [...it.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
  if (!found) {
    throw new Error(`no button ${words}`);
  }
  return found;
};
const write = (it: ParentNode, text: string) => {
  const field = find<HTMLTextAreaElement>(it, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

test('asks for a guess before it shows the cell', async () => {
  const it = await page();
  expect(covered(it)).toEqual([true, true]);
  expect(find(it, 'textarea').getAttribute('aria-label')).toBe('What would you put here? (Ground, Where it breaks)');
  expect(button(it, 'Show it').getAttribute('aria-label')).toBe('Show it (Ground, Where it breaks)');
});

test('shows the cell beside what was written, and the focus goes there', async () => {
  const it = await page();
  write(it, ' The snow\n<b>melted</b> ');
  button(it, 'Show it').click();
  await settled();
  expect(covered(it)).toEqual([false, true]);
  expect(texts(it, '.fill-wrote')).toEqual(['You wrote: The snow <b>melted</b>']);
  expect(document.activeElement).toBe(it.querySelector('.fill-content'));
});

test('shows a cell to whoever has written nothing', async () => {
  const it = await page();
  button(it, 'Show it').click();
  await settled();
  expect(covered(it)).toEqual([false, true]);
  expect(it.querySelector('.fill-wrote')).toBeNull();
});

test('shows all at once, and covers all again without losing a word', async () => {
  const it = await page();
  write(it, 'Trees');
  button(it, 'Show all').click();
  await settled();
  expect(covered(it)).toEqual([false, false]);
  button(it, 'Cover again').click();
  await settled();
  expect(covered(it)).toEqual([true, true]);
  expect(find<HTMLTextAreaElement>(it, 'textarea').value).toBe('Trees');
  expect(button(it, 'Show all')).toBeTruthy();
});

test('knows when the last cell was shown by itself', async () => {
  const it = await page();
  button(it, 'Show it').click();
  await settled();
  button(it, 'Show it').click();
  await settled();
  expect(button(it, 'Cover again')).toBeTruthy();
});

test('remembers in this tab what was written and what was shown', async () => {
  const it = await page();
  write(it, 'Trees');
  button(it, 'Show it').click();
  await settled();
  const again = await page();
  expect(covered(again)).toEqual([false, true]);
  expect(texts(again, '.fill-wrote')).toEqual(['You wrote: Trees']);
  expect(localStorage.length).toBe(0);
});

test('works where the browser keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const it = await page(table('quota'));
  write(it, 'Trees');
  button(it, 'Show it').click();
  await settled();
  expect(texts(await page(table('quota')), '.fill-wrote')).toEqual(['You wrote: Trees']);
});

test('a comparison without cells to fill has no button', async () => {
  const it = await page('<salient-compare><table><tbody><tr><td>Roads</td></tr></tbody></table></salient-compare>');
  expect(find(it, '.compare-bar').hidden).toBe(true);
  expect(it.querySelector('button')).toBeNull();
});
