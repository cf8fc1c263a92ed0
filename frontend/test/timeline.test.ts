import { beforeEach, expect, test } from 'vitest';
import '../lesson/timeline';
import { find, settled, texts } from './page';

const row = (theme: string, gap: number | null, text: string) =>
  `<li${theme && ` data-theme="${theme}"`}${gap === null ? '' : ` data-gap="${gap}"`}><time>x</time><div>${text}</div></li>`;

const page = async (...rows: string[]): Promise<HTMLElement> => {
  document.body.innerHTML = `<salient-timeline><ol>${rows.join('')}</ol></salient-timeline>`;
  await settled();
  return find(document, 'salient-timeline');
};
const pick = async (it: HTMLElement, value: string): Promise<void> => {
  find<HTMLInputElement>(it, `input[value="${value}"]`).click();
  await settled();
};
const shown = (it: HTMLElement) => texts(it, 'li:not([hidden]) > div');
let it: HTMLElement;

beforeEach(async () => {
  it = await page(
    row('Talks', 100, 'Offer'),
    row('Ground', 10, 'Attack'),
    row('Talks', 90, 'Refusal'),
    row('Talks', 0, 'End'),
  );
});

test('shows one theme, says how many events, and shows all again', async () => {
  expect(texts(it, '.timeline-theme label')).toEqual(['All', 'Talks', 'Ground']);
  await pick(it, 'Talks');
  expect(shown(it)).toEqual(['Offer', 'Refusal', 'End']);
  expect(find(it, '[aria-live]').textContent?.trim()).toBe('3 of 4 events');
  await pick(it, '');
  expect(shown(it)).toHaveLength(4);
  expect(find(it, '[aria-live]').textContent?.trim()).toBe('All 4 events');
});

test('sets the list to scale, over what a theme hides too', async () => {
  await pick(it, 'scale');
  const gaps = () =>
    [...it.querySelectorAll<HTMLElement>('li:not([hidden])')].map((li) => li.style.getPropertyValue('--gap'));
  expect(gaps()).toEqual(['240px', '24px', '216px', '0px']);
  expect(texts(it, '.gap-words')).toEqual(['3 months', '3 months']);
  await pick(it, 'Talks');
  expect(gaps()).toEqual(['264px', '216px', '0px']);
  await pick(it, 'even');
  expect(it.querySelector('.gap-words')).toBeNull();
  expect(it.dataset.layout).toBe('even');
});

test('zooms into the scale between stops that are said', async () => {
  await pick(it, 'scale');
  const zoom = (icon: string) => find<HTMLButtonElement>(it, `.timeline-zoom .${icon}`);
  const first = () => find<HTMLElement>(it, 'li').style.getPropertyValue('--gap');
  expect(zoom('out').getAttribute('aria-disabled')).toBe('true');
  zoom('in').click();
  await settled();
  expect(first()).toBe('480px');
  for (let i = 0; i < 5; i++) {
    zoom('in').click();
    await settled();
  }
  expect(first()).toBe('1920px');
  expect(zoom('in').getAttribute('aria-disabled')).toBe('true');
  zoom('out').click();
  await settled();
  expect(first()).toBe('960px');
  await pick(it, 'even');
  expect(it.querySelector('.timeline-zoom')).toBeNull();
});

test('offers no scale where a date cannot be told, and no themes where there is one', async () => {
  it = await page(row('Talks', null, 'A'), row('Talks', null, 'B'), row('', null, 'C'));
  expect(find(it, '.timeline-bar').hidden).toBe(true);
});
