import { afterEach, expect, test } from 'vitest';
import { takeOver } from '../shell/early';

const screen = '<div class="site"><main class="site-main"></main></div>';

const page = (): { outlet: HTMLElement; early: HTMLElement } => {
  document.body.innerHTML = `<div id="outlet"></div>
    <div id="early"><a href="#one">One</a><a href="/claims#C07">a claim</a></div>`;
  const [outlet, early] = [document.getElementById('outlet'), document.getElementById('early')];
  if (!outlet || !early) {
    throw new Error('the page has neither outlet nor early text');
  }
  takeOver(outlet, early);
  return { outlet, early };
};

const noticed = (): Promise<void> => new Promise((done) => setTimeout(done));

afterEach(() => {
  document.body.innerHTML = '';
});

test('the early text stays while the screen is still empty', async () => {
  const { outlet, early } = page();
  outlet.innerHTML = screen;
  await noticed();
  expect(early.isConnected).toBe(true);
});

test('goes when the screen stands', async () => {
  const { outlet, early } = page();
  outlet.innerHTML = screen;
  outlet.querySelector('main')?.append(document.createElement('div'));
  await noticed();
  expect(early.isConnected).toBe(false);
});

test('who stood on a link stands on the same link afterwards', async () => {
  const { outlet, early } = page();
  early.querySelector<HTMLElement>('[href="/claims#C07"]')?.focus();
  outlet.innerHTML = screen;
  outlet.querySelector('main')?.insertAdjacentHTML('beforeend', '<p><a href="/claims#C07">a claim</a></p>');
  await noticed();
  expect(outlet.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.getAttribute('href')).toBe('/claims#C07');
});
