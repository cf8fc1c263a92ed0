import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../outbox/entry';
import type { Post, Reply } from '../outbox/post';
import { Sender } from '../outbox/sender';
import type { OutboxState } from '../outbox/state';
import { OutboxStore } from '../outbox/store';

const at = '2026-02-03T12:03:00Z';
const picked = (id: string) => ({ kind: 'choice' as const, chosen: [id] });

let sent: Entry[][];
let told: OutboxState[];
let store: OutboxStore;
let replies: (Reply | 'ack')[];
let sender: Sender;

const ack = (entries: Entry[]): Reply => ({
  kind: 'saved',
  saved: entries.map(({ question, seq }) => ({ question, seq, at, fate: 'kept' })),
});

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sent = [];
  told = [];
  replies = [];
  store = new OutboxStore('try-1', () => localStorage);
  const post: Post = async (_attempt, entries) => {
    sent.push(entries);
    const reply = replies.shift() ?? 'ack';
    return reply === 'ack' ? ack(entries) : reply;
  };
  sender = new Sender('try-1', store, post, (state) => told.push(state));
});

afterEach(() => vi.useRealTimers());

const answer = (question: string, id = 'a') =>
  store.put({ question, response: picked(id), certainty: null, flagged: false }, new Date());
const last = () => told.at(-1);

/** Several devices send answers to the same questions. */

test('an answer that another device was ahead of is sent again with a higher number, and only then called saved', async () => {
  const { seq } = answer('q1', 'a');
  replies = [{ kind: 'saved', saved: [{ question: 'q1', seq: seq + 5_000, at, fate: 'kept' }] }];
  await sender.now();
  expect(sent.map(([entry]) => [entry?.seq, entry?.response])).toEqual([
    [seq, picked('a')],
    [seq + 5_001, picked('a')],
  ]);
  expect(told).toEqual([{ kind: 'sending' }, { kind: 'sending' }, { kind: 'saved', at }]);
  expect(answer('q2').seq).toBe(seq + 5_002);
});

test('a change made while an overtaken one travelled is the one that is sent again', async () => {
  const ahead = Date.now() + 9_000;
  const post: Post = async (_attempt, entries) => {
    sent.push(entries);
    if (sent.length > 1) {
      return ack(entries);
    }
    answer('q1', 'b');
    return { kind: 'saved', saved: [{ question: 'q1', seq: ahead, at, fate: 'kept' }] };
  };
  answer('q1', 'a');
  await new Sender('try-1', store, post, (state) => told.push(state)).now();
  expect(sent[1]).toMatchObject([{ seq: ahead + 1, response: picked('b') }]);
  expect(store.pending()).toEqual([]);
});

test('a device that is always ahead is answered with pauses, not in a tight loop', async () => {
  const post: Post = async (_attempt, entries) => {
    sent.push(entries);
    return {
      kind: 'saved',
      saved: entries.map((it) => ({ question: it.question, seq: it.seq + 1, at, fate: 'kept' })),
    };
  };
  answer('q1');
  await new Sender('try-1', store, post, (state) => told.push(state)).now();
  expect(sent.length).toBeLessThan(6);
  expect(last()).toEqual({ kind: 'kept' });
});
