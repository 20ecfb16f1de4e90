import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { mayRetry, pause, spend } from '../../src/call/retry.ts';
import { RetryBudget } from '../../src/call/retry-budget.ts';
import { WeappNetworkError } from '../../src/errors/errors.ts';
import { createClient } from '../../src/index.ts';
import { DAY, RETENTION, serve } from '../server.ts';
import { withoutPauses } from '../without-pauses.ts';

withoutPauses();

const TOKEN = 'TOKEN-xyzzy';
const READ = 'getDailyRetain';
const CHANGE = { appid: 'wx448f04719cd48f69' };

describe('a read', () => {
  test('is repeated after errcode -1 until it succeeds', async () => {
    let calls = 0;
    const { baseUrl, seen } = await serve(() => (++calls < 3 ? { errcode: -1, errmsg: 'busy' } : RETENTION));
    expect(await createClient({ baseUrl, credential: TOKEN })[READ](DAY)).toEqual(RETENTION);
    expect(seen).toHaveLength(3);
  });

  test('is repeated after a connection that broke, before or in the answer', async () => {
    // At once the next request might be lost with the old connection.
    vi.mocked(Math.random).mockReturnValue(0.3);
    let calls = 0;
    const { baseUrl, seen } = await serve((_, response) => {
      if (++calls === 1) return void response.destroy();
      if (calls > 2) return RETENTION;
      response.writeHead(200, { 'content-length': 100 }).write('{"ref');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await createClient({ baseUrl, credential: TOKEN })[READ](DAY)).toEqual(RETENTION);
    expect(seen).toHaveLength(3);
  });

  test('is repeated after a 502, and no more often than `retries`', async () => {
    const { baseUrl, seen } = await serve((_, response) => void response.writeHead(502).end('<html>'));
    const wx = createClient({ baseUrl, credential: TOKEN, retries: 1 });
    await expect(wx[READ](DAY)).rejects.toMatchObject({ code: 'WEAPP_HTTP', status: 502 });
    expect(seen).toHaveLength(2);
    await expect(wx[READ](DAY, { retries: 0 })).rejects.toMatchObject({ status: 502 });
    expect(seen).toHaveLength(3);
  });

  test('waits as Retry-After says, but not for longer than a call should', async () => {
    const { baseUrl, seen } = await serve(({ url }, response) => {
      const seconds = url.searchParams.get('access_token') === 'soon' ? 0 : 3600;
      response.writeHead(429, { 'retry-after': String(seconds) }).end();
    });
    const calling = (credential: string) => createClient({ baseUrl, credential })[READ](DAY);
    await expect(calling('soon')).rejects.toMatchObject({ status: 429, retryAfter: '0' });
    expect(seen).toHaveLength(3);
    await expect(calling('late')).rejects.toMatchObject({ status: 429, retryAfter: '3600' });
    expect(seen).toHaveLength(4);
  });

  test('is not repeated after another errcode or cut JSON', async () => {
    const quota = await serve(() => ({ errcode: 45009, errmsg: 'quota' }));
    const cut = await serve((_, response) => void response.end('{"a":'));
    for (const { baseUrl, seen } of [quota, cut]) {
      await expect(createClient({ baseUrl, credential: TOKEN })[READ](DAY)).rejects.toThrow();
      expect(seen).toHaveLength(1);
    }
  });
});

describe('a call that changes something', () => {
  test('is not repeated once it may have arrived', async () => {
    const busy = await serve(() => ({ errcode: -1, errmsg: 'busy' }));
    const broken = await serve((_, response) => void response.destroy());
    const gateway = await serve((_, response) => void response.writeHead(502).end());
    for (const { baseUrl, seen } of [busy, broken, gateway]) {
      await expect(createClient({ baseUrl, credential: TOKEN }).clearQuota(CHANGE)).rejects.toThrow();
      expect(seen).toHaveLength(1);
    }
  });

  test('is repeated where the connection was never made', async () => {
    let attempts = 0;
    const wx = createClient({
      credential: TOKEN,
      baseUrl: 'http://127.0.0.1:9',
      fetch(url, init) {
        attempts++;
        // Node's fetch does not name the fault of a blocked port such as 9, hence a free one.
        return fetch(url.replace(':9/', ':49151/'), init);
      },
    });
    await expect(wx.clearQuota(CHANGE)).rejects.toMatchObject({ reason: 'ECONNREFUSED' });
    expect(attempts).toBe(3);
  });
});

test('an abort during the pause ends the call, and no secret is in what it throws', async () => {
  const { baseUrl, seen } = await serve(
    (_, response) => void response.writeHead(503, { 'retry-after': '20' }).end(),
  );
  const controller = new AbortController();
  const hooks = { onRetry: () => void setTimeout(() => controller.abort()) };
  const wx = createClient({ baseUrl, credential: TOKEN, hooks });
  const error: unknown = await wx[READ](DAY, { signal: controller.signal }).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'WEAPP_ABORT' });
  expect(seen).toHaveLength(1);
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(TOKEN);
});

test('in an outage the retries are a tenth of the calls, but for the first ten', async () => {
  const { baseUrl, seen } = await serve(
    (_, response) => void response.writeHead(503, { 'retry-after': '0' }).end(),
  );
  const wx = createClient({ baseUrl, credential: TOKEN });
  for (let i = 0; i < 100; i++) await wx[READ](DAY).catch(() => {});
  expect(seen.length).toBeGreaterThanOrEqual(110);
  expect(seen.length).toBeLessThanOrEqual(120);
});

describe('rules', () => {
  test('pauses grow at random up to a cap', () => {
    for (let attempt = 0; attempt < 12; attempt++) {
      const longest = Math.min(4000, 200 * 2 ** attempt);
      for (const part of [0, 0.5, 1]) {
        vi.mocked(Math.random).mockReturnValue(part);
        expect(pause(attempt, undefined)).toBe(part * longest);
      }
    }
    expect(pause(0, '0')).toBe(0);
    expect(pause(0, '2')).toBe(2000);
    expect(pause(0, '30')).toBe(30_000);
    expect(pause(0, '31')).toBeUndefined();
    // A date that has passed asks for nothing.
    expect(pause(0, 'Wed, 21 Oct 2015 07:28:00 GMT')).toBeLessThanOrEqual(200);
  });

  test('a date that Retry-After names is waited for', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T12:00:00Z') });
    try {
      expect(pause(0, 'Sun, 01 Mar 2026 12:00:05 GMT')).toBe(5000);
      expect(pause(0, 'Sun, 01 Mar 2026 12:00:31 GMT')).toBeUndefined();
    } finally {
      vi.useRealTimers();
    }
  });

  test('a foreign error is never retried, a refused connection always', () => {
    expect(mayRetry(new Error('x'), true)).toBe(false);
    expect(mayRetry(new WeappNetworkError('x', 'h', 'ECONNREFUSED'), false)).toBe(true);
    expect(mayRetry(new WeappNetworkError('x', 'h', 'ECONNRESET'), false)).toBe(false);
    expect(mayRetry(new WeappNetworkError('x', 'h', 'ECONNRESET'), true)).toBe(true);
    // What is wrong with the answer, or with the request, is wrong at the next try too.
    for (const reason of [
      'Z_DATA_ERROR',
      'ERR_STRING_TOO_LONG',
      'UND_ERR_HEADERS_OVERFLOW',
      'HPE_INVALID_CONSTANT',
    ])
      expect(mayRetry(new WeappNetworkError('x', 'h', reason), true)).toBe(false);
  });

  test('the budget starts with ten, and ten calls earn one more', () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 10; i++) expect(spend(budget)).toBe(true);
    expect(spend(budget)).toBe(false);
    for (let i = 0; i < 11; i++) budget.earn();
    expect(spend(budget)).toBe(true);
    expect(spend(budget)).toBe(false);
  });

  test('however many calls went well, no more than ten retries are saved up', () => {
    const budget = new RetryBudget();
    for (let i = 0; i < 1000; i++) budget.earn();
    for (let i = 0; i < 10; i++) expect(spend(budget)).toBe(true);
    expect(spend(budget)).toBe(false);
  });
});
