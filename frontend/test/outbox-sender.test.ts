import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../outbox/entry';
import type { Post, Reply } from '../outbox/post';
import { Sender } from '../outbox/sender';
import type { OutboxState } from '../outbox/state';
import { OutboxStore } from '../outbox/store';
import { gate } from './page';

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

test('sends everything kept, oldest first, and says saved only after the acknowledgement', async () => {
  answer('q2');
  answer('q1');
  await sender.now();
  expect(sent.map((batch) => batch.map((it) => it.question))).toEqual([['q2', 'q1']]);
  expect(told).toEqual([{ kind: 'sending' }, { kind: 'saved', at }]);
  expect(store.pending()).toEqual([]);
});

test('keeps and tries again after 1, 2, 4, 8, 15 and 15 seconds when the server cannot be reached', async () => {
  replies = Array.from({ length: 6 }, () => ({ kind: 'failed' as const }));
  answer('q1');
  await sender.now();
  expect(last()).toEqual({ kind: 'kept' });
  const waits: number[] = [];
  for (const seconds of [1, 2, 4, 8, 15, 15]) {
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    const before = sent.length;
    await vi.advanceTimersByTimeAsync(1);
    waits.push(sent.length - before);
  }
  expect(waits).toEqual([1, 1, 1, 1, 1, 1]);
  expect(last()).toEqual({ kind: 'saved', at });
});

test('says that the server cannot save, and tries again all the same', async () => {
  replies = [{ kind: 'unable' }];
  answer('q1');
  await sender.now();
  expect(last()).toEqual({ kind: 'kept', unable: true });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(last()).toEqual({ kind: 'saved', at });
});

test('starts with a short pause again after it has got through', async () => {
  replies = [{ kind: 'failed' }, { kind: 'failed' }, 'ack', { kind: 'failed' }];
  answer('q1');
  await sender.now();
  await vi.advanceTimersByTimeAsync(3_000);
  answer('q2');
  await sender.now();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toHaveLength(5);
});

test('an answer changed while an older one travels is sent after it, not lost', async () => {
  const door = gate();
  const slow = new Sender(
    'try-1',
    store,
    async (_attempt, entries) => {
      sent.push(entries);
      await door.promise;
      return ack(entries);
    },
    (state) => told.push(state),
  );
  answer('q1', 'a');
  const first = slow.now();
  answer('q1', 'b');
  door.open();
  await first;
  expect(sent.map(([entry]) => entry?.response)).toEqual([picked('a'), picked('b')]);
  expect(store.pending()).toEqual([]);
});

test('sends one request at a time', async () => {
  const door = gate();
  const slow = new Sender(
    'try-1',
    store,
    async (_attempt, entries) => {
      sent.push(entries);
      await door.promise;
      return ack(entries);
    },
    () => {},
  );
  answer('q1');
  void slow.now();
  const joined = slow.now();
  expect(sent).toHaveLength(1);
  door.open();
  await joined;
});

test('splits what is kept into batches of twenty', async () => {
  for (let n = 0; n < 45; n += 1) {
    answer(`q${n}`);
  }
  await sender.now();
  expect(sent.map((batch) => batch.length)).toEqual([20, 20, 5]);
});

test('keeps everything and tries every 30 seconds when the learner is signed out, without a word in between', async () => {
  replies = [{ kind: 'signed-out' }, { kind: 'signed-out' }];
  answer('q1');
  await sender.now();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(sent).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(2);
  expect(told.map((it) => it.kind)).toEqual(['sending', 'signed-out', 'signed-out']);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(last()).toEqual({ kind: 'saved', at });
});

test('tries at once when asked to while signed out', async () => {
  replies = [{ kind: 'signed-out' }];
  answer('q1');
  await sender.now();
  await sender.now();
  expect(last()).toEqual({ kind: 'saved', at });
});

test('sends no more once the attempt has been handed in, and keeps the late answer for show', async () => {
  replies = [{ kind: 'closed' }];
  answer('q1');
  await sender.now();
  answer('q2');
  await sender.now();
  expect(sent).toHaveLength(1);
  expect(last()).toEqual({ kind: 'closed' });
  expect(store.pending()).toHaveLength(2);
});

test('one answer that is refused does not hold back the others', async () => {
  replies = [{ kind: 'refused', why: 'bad' }, { kind: 'refused', why: 'bad' }, 'ack'];
  answer('q1');
  answer('q2');
  await sender.now();
  expect(sent.map((batch) => batch.map((it) => it.question))).toEqual([['q1', 'q2'], ['q1'], ['q2']]);
  expect(store.pending().map((it) => it.question)).toEqual(['q1']);
  expect(last()).toEqual({ kind: 'refused', why: 'bad' });
});

test('a refused answer is sent again once it has been changed', async () => {
  replies = [{ kind: 'refused', why: 'bad' }];
  answer('q1', 'a');
  await sender.now();
  answer('q1', 'b');
  await sender.now();
  expect(store.pending()).toEqual([]);
  expect(last()).toEqual({ kind: 'saved', at });
});

test('a reply that acknowledges nothing is a failure, not an endless loop', async () => {
  replies = [{ kind: 'saved', saved: [] }];
  answer('q1');
  await sender.now();
  expect(sent).toHaveLength(1);
  expect(last()).toEqual({ kind: 'kept' });
});

test('nor when the answer was changed meanwhile', async () => {
  const forgetful = new Sender(
    'try-1',
    store,
    async (_attempt, entries) => {
      sent.push(entries);
      answer('q1', `b${sent.length}`);
      return sent.length > 5 ? ack(entries) : { kind: 'saved', saved: [] };
    },
    (state) => told.push(state),
  );
  answer('q1', 'a');
  await forgetful.now();
  expect(sent).toHaveLength(1);
  expect(last()).toEqual({ kind: 'kept' });
});

test('several changes within the pause are sent as one', async () => {
  sender.soon(400);
  answer('q1', 'a');
  await vi.advanceTimersByTimeAsync(300);
  answer('q1', 'b');
  sender.soon(400);
  await vi.advanceTimersByTimeAsync(399);
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent.map(([entry]) => entry?.response)).toEqual([picked('b')]);
});

test('flush sends at once and tells whether anything is left', async () => {
  answer('q1');
  sender.soon(400);
  expect(await sender.flush()).toBe(true);
  replies = [{ kind: 'failed' }];
  answer('q2');
  expect(await sender.flush()).toBe(false);
});

test('flush with nothing kept sends nothing', async () => {
  expect(await sender.flush()).toBe(true);
  expect(sent).toEqual([]);
});

test('a change to a question that has been graded is dropped and never called saved', async () => {
  const { seq } = answer('q1');
  replies = [{ kind: 'saved', saved: [{ question: 'q1', seq, at, fate: 'graded' }] }];
  await sender.now();
  expect(store.pending()).toEqual([]);
  expect(told).toEqual([{ kind: 'sending' }, { kind: 'graded' }]);
});

test('long answers travel in smaller batches', async () => {
  for (let n = 0; n < 6; n += 1) {
    answer(`q${n}`, 'ä'.repeat(9_000));
  }
  await sender.now();
  expect(sent.map((batch) => batch.length)).toEqual([2, 2, 2]);
});

test.each(['failed', 'signed-out'] as const)(
  'after “%s” it does not go on saying so once another tab has delivered',
  async (kind) => {
    replies = [{ kind }];
    answer('q1');
    await sender.now();
    expect(last()).toEqual({ kind: kind === 'failed' ? 'kept' : kind });
    const other = new OutboxStore('try-1', () => localStorage);
    await new Sender(
      'try-1',
      other,
      async (_attempt, entries) => ack(entries),
      () => {},
    ).now();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(last()).toEqual({ kind: 'idle' });
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  },
);
