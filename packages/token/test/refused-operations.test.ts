import { afterEach, describe, expect, test, vi } from 'vitest';
import { APP } from './mock.ts';
import { manyOperations, onceAMinute, open, thirtyOperations } from './refusals.ts';

afterEach(() => void vi.useRealTimers());

const TO_BLAME = { errcode: 40001, meaning: expect.stringContaining('the problem is this call') };

describe.each(['stable', 'legacy'] as const)('%s: an operation that is refused with a good token', (kind) => {
  test('is told so within 31 seconds again and again, and all others go on', async () => {
    const { bad, good, asked, events, token } = await open(kind);
    for (let count = 0; count < 20; count++) {
      await expect(bad()).rejects.toMatchObject(TO_BLAME);
      await Promise.all(Array.from({ length: 5 }, good));
      vi.advanceTimersByTime(1_000);
    }
    expect(asked()).toBeLessThanOrEqual(4);
    expect(token.stats()).toMatchObject({ blames: 1, failures: 0 });
    expect(events).toContainEqual({ appid: APP.appid, kind, type: 'blame', operationId: 'getUserRiskRank' });
  });

  // For longer in test/faults/refused-operations.test.ts.
  test('once a minute for half an hour costs two tokens', () => onceAMinute(kind, 30));

  test('is known to a fleet of 8 after one forced refresh, and to a process that starts later', async () => {
    const { clients, asked } = await open(kind, 9);
    const late = clients.pop();
    await Promise.all(clients.map(({ good }) => good()));
    for (const { bad, good } of clients) {
      await expect(bad()).rejects.toMatchObject(TO_BLAME);
      await good();
    }
    await Promise.all(clients.map(({ bad }) => expect(bad()).rejects.toMatchObject(TO_BLAME)));
    const before = asked();
    await expect(late?.bad()).rejects.toMatchObject(TO_BLAME);
    expect(asked()).toBe(before);
    expect(before).toBeLessThanOrEqual(4);
  });

  test('is blamed no longer once it has succeeded', async () => {
    const { bad, mended, token } = await open(kind);
    await expect(bad()).rejects.toMatchObject(TO_BLAME);
    expect(token.isToBlame('getUserRiskRank')).toBe(true);
    await mended();
    expect(token.isToBlame('getUserRiskRank')).toBe(false);
  });
});

test('while other calls succeed with the token, a refusal costs no forced refresh at all', async () => {
  const { token, forced } = await open('stable');
  const current = await token.get();
  const refusal = token.invalidate(current, 'getA');
  token.accepted(current, 'getB');
  await refusal;
  expect(await token.get()).toBe(current);
  expect(token.isToBlame('getA')).toBe(true);
  expect(forced()).toBe(0);
});

test('thirty operations that are refused leave most of the day’s forced refreshes', () =>
  thirtyOperations(1));

test('refusals of tokens that are none, of foreign ones and of old ones cost nothing', async () => {
  const { token, asked } = await open('stable');
  const old = await token.get();
  await token.invalidate(old, 'getA');
  const current = await token.get();
  expect(current).not.toBe(old);
  const before = asked();

  for (const odd of ['', 'x'.repeat(9e6), 'a b', 'never-issued', undefined, 5, {}]) {
    for (let count = 0; count < 50; count++) await token.invalidate(odd as string, 'getA');
  }
  for (let count = 0; count < 50; count++) await token.invalidate(old, 'x'.repeat(1e6));
  expect(await token.get()).toBe(current);
  expect(asked()).toBe(before);
});

test('a token that another process has and this one does not know is looked up in the store', async () => {
  const { clients, forced } = await open('stable', 2);
  const [one, other] = clients.map(({ token }) => token);
  if (!one || !other) throw new Error('two');
  const old = await one.get();
  await other.get();
  await one.invalidate(old, 'getA');
  const current = await one.get();

  vi.advanceTimersByTime(1_000);
  await other.invalidate(current, 'getB');
  expect(await other.get()).not.toBe(old);
  expect(forced()).toBe(1);
});

// A hundred in test/faults/refused-operations.test.ts.
test('forty operations that are refused once a minute are each to blame, and WeChat is asked seldom', () =>
  manyOperations(40, 4));
