import { beforeEach, expect, test } from 'vitest';
import type { Answer } from '../outbox/entry';
import { type KeyValues, OutboxStore } from '../outbox/store';
import type { Certainty } from '../question/types';

const noon = new Date('2026-02-03T12:00:00Z');
const picked = (id: string) => ({ kind: 'choice' as const, chosen: [id] });
const given = (question: string, id: string, certainty: Certainty | null = null, flagged = false): Answer => ({
  question,
  response: picked(id),
  certainty,
  flagged,
});

beforeEach(() => localStorage.clear());

const store = (storage: () => KeyValues = () => localStorage) => new OutboxStore('try-1', storage);

test('keeps an answer under attempt and question before anything is sent', () => {
  store().put(given('q1', 'a', 'sure'), noon);
  expect(JSON.parse(localStorage.getItem('salient.outbox.try-1.q1') ?? '')).toEqual({
    attempt: 'try-1',
    question: 'q1',
    seq: noon.getTime(),
    response: picked('a'),
    certainty: 'sure',
    flagged: false,
    at: '2026-02-03T12:00:00.000Z',
  });
});

test('a newer answer replaces the older one of the same question', () => {
  const kept = store();
  kept.put(given('q1', 'a'), noon);
  kept.put(given('q1', 'b'), noon);
  expect(kept.pending().map((it) => it.response)).toEqual([picked('b')]);
});

test('numbers grow even when the clock stands still or goes back', () => {
  const kept = store();
  const first = kept.put(given('q1', 'a'), noon).seq;
  const second = kept.put(given('q2', 'a'), noon).seq;
  const third = kept.put(given('q1', 'b'), new Date(noon.getTime() - 60_000)).seq;
  expect([second, third]).toEqual([first + 1, first + 2]);
});

test('numbers grow beyond what the server has already acknowledged', () => {
  const kept = store();
  kept.acknowledge('q1', noon.getTime() + 5_000);
  expect(kept.put(given('q2', 'a'), noon).seq).toBe(noon.getTime() + 5_001);
});

test('numbers grow beyond what another tab or an earlier visit has kept', () => {
  store().put(given('q1', 'a'), new Date(noon.getTime() + 9_000));
  expect(store().put(given('q2', 'a'), noon).seq).toBe(noon.getTime() + 9_001);
});

test('pending answers come oldest first and survive a new page', () => {
  const kept = store();
  kept.put(given('q2', 'a'), noon);
  kept.put(given('q1', 'a'), noon);
  kept.put(given('q2', 'b'), noon);
  expect(
    store()
      .pending()
      .map((it) => it.question),
  ).toEqual(['q1', 'q2']);
});

test('an acknowledgement removes the answer and may come twice', () => {
  const kept = store();
  const { seq } = kept.put(given('q1', 'a'), noon);
  kept.acknowledge('q1', seq);
  kept.acknowledge('q1', seq);
  expect(kept.pending()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test('an acknowledgement of an older answer leaves the newer one', () => {
  const kept = store();
  const { seq } = kept.put(given('q1', 'a'), noon);
  kept.put(given('q1', 'b'), noon);
  kept.acknowledge('q1', seq);
  expect(kept.pending().map((it) => it.response)).toEqual([picked('b')]);
});

test('an answer behind what the server has is kept under the next number', () => {
  const kept = store();
  const { seq } = kept.put(given('q1', 'a', 'sure'), noon);
  expect(kept.acknowledge('q1', seq + 10)).toBe(true);
  expect(kept.acknowledge('q1', seq + 10)).toBe(false);
  expect(kept.pending()).toMatchObject([{ seq: seq + 11, response: picked('a'), certainty: 'sure' }]);
});

test('other attempts and broken entries are left alone', () => {
  localStorage.setItem('salient.outbox.try-2.q1', '{"attempt":"try-2","question":"q1","seq":1}');
  localStorage.setItem('salient.outbox.try-1.q1', 'not json');
  localStorage.setItem('salient.outbox.try-1.q2', '{"seq":"seven"}');
  expect(store().pending()).toEqual([]);
});

test('keeps the flag, and takes an entry of an older page as not flagged', () => {
  store().put(given('q1', 'a', null, true), noon);
  localStorage.setItem('salient.outbox.try-1.q2', '{"attempt":"try-1","question":"q2","seq":1,"response":null}');
  expect(
    store()
      .pending()
      .map((it) => [it.question, it.flagged]),
  ).toEqual([
    ['q2', false],
    ['q1', true],
  ]);
});

test('a full storage keeps answers in memory and says that they would not survive', () => {
  const kept = store(() => ({
    ...blank,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  }));
  const { seq } = kept.put(given('q1', 'a'), noon);
  expect(kept.pending()).toHaveLength(1);
  expect(kept.durable).toBe(false);
  kept.acknowledge('q1', seq);
  expect(kept.pending()).toEqual([]);
  expect(kept.durable).toBe(true);
});

test('a blocked storage keeps answers in memory', () => {
  const kept = store(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  kept.put(given('q1', 'a'), noon);
  kept.put(given('q1', 'b'), noon);
  expect(kept.pending().map((it) => it.response)).toEqual([picked('b')]);
});

test('in memory too, an acknowledgement of an older answer leaves the newer one', () => {
  const kept = store(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { seq } = kept.put(given('q1', 'a'), noon);
  kept.put(given('q1', 'b'), noon);
  kept.acknowledge('q1', seq);
  expect(kept.pending().map((it) => it.response)).toEqual([picked('b')]);
});

/** A storage that has no room for this key now. */
const refusing = (full: (key: string) => boolean): KeyValues => ({
  length: localStorage.length,
  key: (index) => localStorage.key(index),
  getItem: (key) => localStorage.getItem(key),
  removeItem: (key) => localStorage.removeItem(key),
  setItem: (key, value) => {
    if (full(key)) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    localStorage.setItem(key, value);
  },
});

test('when storage fills up later, the newer answer in memory wins, and no older one is left to come back after it', () => {
  let full = false;
  const kept = store(() => refusing(() => full));
  kept.put(given('q1', 'a'), noon);
  full = true;
  kept.put(given('q1', 'b'), noon);
  expect(kept.pending().map((it) => it.response)).toEqual([picked('b')]);
  expect(kept.durable).toBe(false);
  expect(store().pending()).toEqual([]);
});

test('a storage that is full but for the older answer takes the newer one in its place', () => {
  const kept = store(() => refusing((key) => localStorage.getItem(key) !== null));
  kept.put(given('q1', 'a'), noon);
  kept.put(given('q1', 'b'), noon);
  expect(store().pending()).toMatchObject([{ response: picked('b') }]);
  expect(kept.durable).toBe(true);
});

const blank: KeyValues = { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };
