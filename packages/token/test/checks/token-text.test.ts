import { expect, onTestFinished, test, vi } from 'vitest';
import { faultOfToken, readLife } from '../../src/checks/token-text.ts';
import { createTokenManager } from '../../src/index.ts';

test.each(['t', 'x'.repeat(512), 'appid@token_-.~', 'x'.repeat(2_048)])('%s is a token', (token) => {
  expect(faultOfToken(token)).toBeUndefined();
});

test.each([
  [undefined, 'there is none'],
  ['', 'there is none'],
  [5, 'there is none'],
  ['x'.repeat(1e6), 'it has 1000000 characters'],
  ['a b', 'it contains spaces'],
  [' t', 'it contains spaces'],
  ['t\n', 'it contains spaces'],
  ['\ud800', 'it contains spaces or characters'],
  ['令牌', 'it contains spaces or characters'],
])('%j is none', (token, fault) => {
  expect(faultOfToken(token)).toContain(fault);
});

test('lives are read as numbers and as the text that some gateways make of them', () => {
  expect(readLife(7200)).toBe(7_200_000);
  expect(readLife('7200')).toBe(7_200_000);
  expect(readLife(0)).toBe(0);
  for (const odd of [-1, Number.NaN, Number.POSITIVE_INFINITY, '', '-1', '1e3', '7200s', null, {}, [7200]]) {
    expect(readLife(odd)).toBeUndefined();
  }
});

/** A token endpoint that answers as the test says; no request leaves the process. */
const answering = (body: unknown) =>
  createTokenManager({
    appid: 'wx1',
    secret: 's',
    baseUrl: 'http://127.0.0.1:9',
    fetch: async () => Response.json(body),
  });

test.each([
  [{ access_token: 'a b', expires_in: 7200 }, 'without a token (it contains spaces'],
  [{ access_token: '\ud800', expires_in: 7200 }, 'without a token (it contains spaces'],
  [{ access_token: 'x'.repeat(1e6), expires_in: 7200 }, 'without a token (it has 1000000'],
  [{ access_token: 't', expires_in: -1 }, 'without a usable expires_in'],
  [{ access_token: 't', expires_in: 'soon' }, 'without a usable expires_in'],
  [{ access_token: 't' }, 'without a usable expires_in'],
  [{ expires_in: 7200 }, 'without a token (there is none)'],
])('the token endpoint answers %#: an error that says so', async (body, message) => {
  await expect(answering(body).get()).rejects.toMatchObject({
    code: 'WEAPP_TOKEN',
    reason: 'answer',
    message: expect.stringContaining(message),
  });
});

test.each([
  ['7200', 7_195_000],
  [1e9, 7_195_000],
  [60, 55_000],
])('expires_in %j is good for %d ms at most', async (expires_in, most) => {
  const manager = answering({ access_token: 't', expires_in });
  expect(await manager.get()).toBe('t');
  expect(manager.remaining()).toBeLessThanOrEqual(most);
  expect(manager.remaining()).toBeGreaterThan(most - 5_000);
});

test('expires_in 0 is no token to hand out', async () => {
  // The manager asks again twice, a moment apart; no request leaves the process, so no timer need be real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let isOver = false;
  const refused = expect(answering({ access_token: 't', expires_in: 0 }).get())
    .rejects.toMatchObject({ reason: 'answer' })
    .finally(() => {
      isOver = true;
    });
  while (!isOver) await vi.advanceTimersByTimeAsync(10);
  await refused;
});
