/// <reference types="vite/client" />
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import manifest from '../offline/manifest.json';
import '../offline/salient-offline';
import { keptHere } from '../offline/kept';
import type { SalientOffline } from '../offline/salient-offline';
import { OutboxStore } from '../outbox/store';
import tokens from '../styles/tokens.css?raw';
import { find, settled, show } from './page';

const keep = (attempt: string, question: string, at: string) =>
  new OutboxStore(attempt, () => localStorage).put(
    { question, response: { kind: 'choice', chosen: ['hel'] }, certainty: null, flagged: false },
    new Date(at),
  );

const words = (screen: SalientOffline) => screen.textContent?.replace(/\s+/g, ' ') ?? '';
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('counts the answers of all attempts and lessons, and nothing else that the browser keeps', () => {
  keep('try-1', 'capital', '2026-02-03T10:00:00Z');
  keep('try-1', 'capital', '2026-02-03T12:03:00Z');
  keep('early.tide+checks', 'height', '2026-02-03T11:00:00Z');
  localStorage.setItem('salient.comfort', '{}');
  localStorage.setItem('salient.outbox.try-2.broken', 'not json');
  expect(keptHere(() => localStorage)).toEqual({ answers: 2, latest: '2026-02-03T12:03:00.000Z' });
});

test('a browser that keeps nothing has nothing waiting', () => {
  const blocked = () => {
    throw new DOMException('blocked');
  };
  expect(keptHere(blocked)).toEqual({ answers: 0, latest: '' });
});

test('says how many answers wait and since when', async () => {
  keep('try-1', 'capital', '2026-02-03T12:03:00Z');
  const screen = await show<SalientOffline>('salient-offline');
  expect(find(screen, 'h1').textContent).toBe('Salient cannot be reached');
  expect(words(screen)).toMatch(/1 answer is kept on this device, the last of 3 February 2026, \d\d:03\./);
});

test('says that nothing waits', async () => {
  expect(words(await show<SalientOffline>('salient-offline'))).toContain('No answer waits on this device.');
});

test('says what came of trying again', async () => {
  vi.stubGlobal('fetch', offline);
  const screen = await show<SalientOffline>('salient-offline');
  find<HTMLButtonElement>(screen, 'button').click();
  await vi.advanceTimersByTimeAsync(0);
  await settled();
  expect(find(screen, '[role="status"]').textContent).toMatch(/^Still no connection, \d\d:\d\d\.$/);
});

test('goes on by itself when the server answers, whatever it says', async () => {
  const reached = vi.fn();
  vi.stubGlobal('fetch', offline);
  const screen = await show<SalientOffline>('salient-offline');
  screen.addEventListener('reached', reached);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(reached).not.toHaveBeenCalled();
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(reached).toHaveBeenCalledTimes(1);
});

test('the manifest has the colour of the paper, and an icon for every shape of screen', () => {
  const paper = /--paper: light-dark\((#\w+)/.exec(tokens)?.[1];
  expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper]);
  expect(manifest.icons.map((icon) => icon.purpose)).toContain('maskable');
});
