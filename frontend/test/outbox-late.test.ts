import { beforeEach, expect, test } from 'vitest';
import type { Fate, Post } from '../outbox/post';
import { Sender } from '../outbox/sender';
import type { OutboxState } from '../outbox/state';
import { OutboxStore } from '../outbox/store';

const at = '2026-02-03T12:03:00Z';

let sent: number[];
let told: OutboxState[];
let store: OutboxStore;

beforeEach(() => {
  localStorage.clear();
  sent = [];
  told = [];
  store = new OutboxStore('try-1', () => localStorage);
});

const answer = (question: string, id = 'a') =>
  store.put({ question, response: { kind: 'choice', chosen: [id] }, certainty: null, flagged: false }, new Date());

/** A server that gives every answer this fate, or its own. */
const sender = (fate: Fate, others: Record<string, Fate> = {}): Sender => {
  const post: Post = async (_attempt, entries) => {
    sent.push(entries.length);
    const saved = entries.map(({ question, seq }) => ({ question, seq, at, fate: others[question] ?? fate }));
    return { kind: 'saved', saved };
  };
  return new Sender('try-1', store, post, (state) => told.push(state));
};

test('answers that came after the hand-in are let go and counted over all batches', async () => {
  for (let n = 0; n < 25; n += 1) {
    answer(`q${n}`);
  }
  await sender('late').now();
  expect(sent).toEqual([20, 5]);
  expect(store.pending()).toEqual([]);
  expect(told.at(-1)).toEqual({ kind: 'closed', late: 25 });
});

test('a late answer that is changed again still counts as one', async () => {
  const late = sender('late');
  answer('q1', 'a');
  await late.now();
  answer('q1', 'b');
  await late.now();
  expect(sent).toEqual([1, 1]);
  expect(told.at(-1)).toEqual({ kind: 'closed', late: 1 });
});

test('one late answer among kept ones is told', async () => {
  answer('q1');
  answer('q2');
  await sender('kept', { q2: 'late' }).now();
  expect(told.at(-1)).toEqual({ kind: 'closed', late: 1 });
});

test('an answer that another device has overtaken is let go and never called saved', async () => {
  answer('q1');
  answer('q2');
  await sender('kept', { q1: 'overtaken' }).now();
  expect(store.pending()).toEqual([]);
  expect(told.at(-1)).toEqual({ kind: 'overtaken' });
  expect(told).not.toContainEqual(expect.objectContaining({ kind: 'saved' }));
});
