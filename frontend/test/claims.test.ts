import { expect, test } from 'vitest';
import type { LessonClaim } from '../lesson/claim-body';
import '../lesson/claim-panel';
import type { SalientClaims } from '../lesson/claim-panel';
import { find, press, settled, show, texts } from './page';

const claim: LessonClaim = {
  id: 'C1',
  statement: 'The town is the capital.',
  kind: 'official-claim',
  kindLabel: 'Official claim',
  whose: 'The mayor',
  asOf: '1 May 2020',
  verdict: 'contested',
  verdictLabel: 'Contested',
  certainty: 'C',
  certaintyLabel: 'others differ',
  explanation: '<p>The other town says so <em>too</em>.</p>',
  sources: [
    { id: 'S1', label: 'A speech', href: '/sources#S1' },
    { id: 'S2', label: 'A report', href: '/sources#S2', unseen: true },
  ],
};

const page = async (): Promise<SalientClaims> => {
  const it = await show<SalientClaims>('salient-claims');
  const prose = document.createElement('article');
  prose.innerHTML =
    '<p>It is <a class="claim" data-claim="C1" data-kind="official-claim" href="/claims#C1">the capital</a>, ' +
    '<a class="claim" data-claim="C9" data-kind="documented" href="/claims#C9">they say</a>, and the seat of an ' +
    '<a class="term" data-term="oblast" href="/glossary#oblast">oblast</a> on the ' +
    '<a class="place" data-place="sea" href="/glossary#place-sea">sea</a>.</p>';
  it.prepend(prose);
  it.claims = [claim];
  it.words = [{ href: '/glossary#oblast', kind: 'term', name: 'oblast', text: 'A region with its own council.' }];
  await settled();
  return it;
};

const panel = (it: SalientClaims) => find(it, '[role="dialog"]');
/** What a screen reader puts together from the elements that an attribute names. */
const told = (it: SalientClaims, attribute: string): string =>
  (panel(it).getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent?.trim())
    .filter((words) => words)
    .join(' ');
const link = (it: SalientClaims, id = 'C1') => find<HTMLAnchorElement>(it, `a[data-claim="${id}"]`);
const click = (element: Element) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
};

test('opens the claim beside the text and gives it the focus', async () => {
  const it = await page();
  expect(panel(it).hidden).toBe(true);
  expect(click(link(it))).toBe(true);
  await settled();
  expect(panel(it).hidden).toBe(false);
  expect(texts(it, '.claim-statement')).toEqual(['The town is the capital.']);
  expect(texts(it, '.claim-facts dd')).toEqual(['The mayor', '1 May 2020', 'Contested', 'C: others differ']);
  expect(texts(it, '.claim-sources li')).toEqual([
    'S1 A speech',
    'S2 A report Not seen by us: cited by another source',
  ]);
  expect(document.activeElement?.id).toBe('claim-panel-kind');
  expect(told(it, 'aria-labelledby')).toBe('Official claim');
  expect(told(it, 'aria-describedby')).toBe('The town is the capital.');
  expect(link(it).getAttribute('aria-expanded')).toBe('true');
});

test('Escape closes it and the focus returns to the sentence', async () => {
  const it = await page();
  click(link(it));
  await settled();
  press(panel(it), 'Escape');
  await settled();
  expect(panel(it).hidden).toBe(true);
  expect(document.activeElement).toBe(link(it));
  expect(link(it).hasAttribute('aria-expanded')).toBe(false);
});

test('the close button and the same link close it too', async () => {
  const it = await page();
  click(link(it));
  await settled();
  find<HTMLButtonElement>(it, '[aria-label="Close"]').click();
  await settled();
  expect(panel(it).hidden).toBe(true);
  click(link(it));
  await settled();
  click(link(it));
  await settled();
  expect(panel(it).hidden).toBe(true);
});

test('opens a word beside the text, so that the reader keeps their place', async () => {
  const it = await page();
  const word = find<HTMLAnchorElement>(it, 'a.term');
  expect(click(word)).toBe(true);
  await settled();
  expect(texts(panel(it), 'p')).toEqual([
    'Word',
    'oblast',
    'A region with its own council.',
    'See it among all words and places',
  ]);
  expect(told(it, 'aria-labelledby')).toBe('Word oblast');
  expect(told(it, 'aria-describedby')).toBe('A region with its own council.');
  expect(word.getAttribute('aria-expanded')).toBe('true');
  expect(click(find(panel(it), '.claim-more a'))).toBe(false);
  press(panel(it), 'Escape');
  await settled();
  expect(document.activeElement).toBe(word);
  expect(click(find(it, 'a.place'))).toBe(false);
});

test('a claim it does not know leads to the list of claims', async () => {
  const it = await page();
  expect(click(link(it, 'C9'))).toBe(false);
});

test('every known mark has its word', async () => {
  const it = await page();
  expect(link(it).title).toBe('Official claim, contested');
  expect(link(it).dataset.verdict).toBe('contested');
  expect(link(it, 'C9').title).toBe('');
});

test('paper gets all claims of the lesson, and the screen is as before', async () => {
  await page();
  window.dispatchEvent(new Event('beforeprint'));
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.querySelectorAll('.paper-claims').length).toBe(1);
  expect(find(document, '.paper-claims').textContent).toContain('The town is the capital.');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.paper-claims')).toBeNull();
});
