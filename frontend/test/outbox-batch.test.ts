import { expect, test } from 'vitest';
import { body, firstBatch } from '../outbox/batch';
import type { Entry } from '../outbox/entry';

const essay = (question: string, typed: string): Entry => ({
  attempt: 'a',
  question,
  seq: 1,
  response: { kind: 'text', typed },
  certainty: null,
  flagged: false,
  at: '2026-02-03T12:00:00Z',
});
const bytes = (entries: Entry[]) => new TextEncoder().encode(body(entries)).length;
const names = (entries: Entry[]) => entries.map((it) => it.question);

test('takes twenty short answers', () => {
  expect(firstBatch(Array.from({ length: 21 }, (_, n) => essay(`q${n}`, 'short')))).toHaveLength(20);
});

test('stays under 40,000 bytes, counted as they travel and not in letters', () => {
  const entries = Array.from({ length: 9 }, (_, n) => essay(`q${n}`, '\u20ac'.repeat(4_000)));
  const batch = firstBatch(entries);
  expect(names(batch)).toEqual(['q0', 'q1', 'q2']);
  expect(bytes(batch)).toBeLessThan(40_000);
  expect(bytes(entries.slice(0, 4))).toBeGreaterThan(40_000);
});

test('counts what JSON adds to a text', () => {
  const entries = Array.from({ length: 3 }, (_, n) => essay(`q${n}`, '\n'.repeat(9_000)));
  expect(bytes(firstBatch(entries))).toBeLessThan(40_000);
  expect(names(firstBatch(entries))).toEqual(['q0', 'q1']);
});

test('one answer alone may be larger, and goes alone', () => {
  expect(names(firstBatch([essay('long', 'x'.repeat(90_000)), essay('short', 'x')]))).toEqual(['long']);
  expect(names(firstBatch([essay('short', 'x'), essay('long', 'x'.repeat(90_000))]))).toEqual(['short']);
});

test('nothing to send is nothing', () => {
  expect(firstBatch([])).toEqual([]);
});
