import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../outbox/entry';
import { post } from '../outbox/post';

const entry: Entry = {
  attempt: 'a/1',
  question: 'q1',
  seq: 7,
  response: { kind: 'number', typed: '1 376' },
  certainty: 'think',
  flagged: true,
  at: '2026-02-03T12:00:00Z',
};

let asked: { url: string; init: RequestInit }[];

const reply = (answer: (init: RequestInit) => Promise<Response>) =>
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(init);
  });

const status = (code: number, body: unknown = {}) =>
  reply(async () => new Response(JSON.stringify(body), { status: code }));

beforeEach(() => {
  asked = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('posts the answers with the header that proves where they come from', async () => {
  vi.useFakeTimers({ now: new Date('2026-02-03T12:05:00Z') });
  status(200, { saved: [] });
  await post('a/1', [entry]);
  const [request] = asked;
  expect(request?.url).toBe('/api/attempts/a%2F1/answers');
  expect(request?.init).toMatchObject({
    method: 'POST',
    keepalive: true,
    redirect: 'manual',
    headers: { 'X-Salient': '1' },
  });
  expect(JSON.parse(String(request?.init.body))).toEqual({
    sent: '2026-02-03T12:05:00.000Z',
    answers: [
      {
        question: 'q1',
        seq: 7,
        response: { kind: 'number', typed: '1 376' },
        certainty: 'think',
        flagged: true,
        at: '2026-02-03T12:00:00Z',
      },
    ],
  });
});

test('reads what was saved', async () => {
  const saved = [{ question: 'q1', seq: 7, at: '2026-02-03T12:00:01Z', fate: 'kept' }];
  status(200, { saved });
  expect(await post('a', [entry])).toEqual({ kind: 'saved', saved });
});

test.each([401, 403, 404])('%i means signed out', async (code) => {
  status(code);
  expect(await post('a', [entry])).toEqual({ kind: 'signed-out' });
});

test('a redirect to the sign-in page means signed out', async () => {
  reply(async () => ({ type: 'opaqueredirect', status: 0, ok: false }) as Response);
  expect(await post('a', [entry])).toEqual({ kind: 'signed-out' });
});

test('409 means handed in', async () => {
  status(409, { reason: 'handed-in' });
  expect(await post('a', [entry])).toEqual({ kind: 'closed' });
});

test('400 carries its message', async () => {
  status(400, { message: 'unknown option' });
  expect(await post('a', [entry])).toEqual({ kind: 'refused', why: 'unknown option' });
});

test.each([500, 502, 429])('%i is a failure to try again', async (code) => {
  status(code);
  expect(await post('a', [entry])).toEqual({ kind: 'failed' });
});

test('503 means that the server cannot store anything', async () => {
  status(503, { reason: 'not-stored' });
  expect(await post('a', [entry])).toEqual({ kind: 'unable' });
});

test('a page where JSON should be is a failure', async () => {
  reply(async () => new Response('<!doctype html>', { status: 200 }));
  expect(await post('a', [entry])).toEqual({ kind: 'failed' });
});

test('no network is a failure', async () => {
  reply(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await post('a', [entry])).toEqual({ kind: 'failed' });
});

test('a server that says nothing for ten seconds is a failure', async () => {
  vi.useFakeTimers();
  reply(
    (init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      }),
  );
  const verdict = post('a', [entry]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await verdict).toEqual({ kind: 'failed' });
});

const essay = (length: number): Entry => ({ ...entry, response: { kind: 'text', typed: 'ä'.repeat(length) } });

test('a request outlives its page only while browsers allow its size', async () => {
  status(200, { saved: [] });
  await post('a', [essay(29_900)]);
  await post('a', [essay(30_000)]);
  expect(
    asked.map(({ init }) => [new TextEncoder().encode(String(init.body)).length < 60_000, init.keepalive]),
  ).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('a long text on a slow line has a second more for each 2,000 bytes', async () => {
  vi.useFakeTimers();
  reply(
    (init) =>
      new Promise((resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        setTimeout(() => resolve(Response.json({ saved: [] })), 20_000);
      }),
  );
  const long = post('a', [essay(15_000)]);
  const short = post('a', [essay(9_000)]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await long).toEqual({ kind: 'saved', saved: [] });
  expect(await short).toEqual({ kind: 'failed' });
});
