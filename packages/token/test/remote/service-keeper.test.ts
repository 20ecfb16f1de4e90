import { WeappUsageError } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepServiceToken } from '../../src/remote/service-keeper.ts';
import type { ServiceToken } from '../../src/remote/token-service.ts';

const MINUTE = 60_000;
const clock = () => vi.useFakeTimers({ toFake: ['performance'] });
afterEach(() => void vi.useRealTimers());
const settled = () => new Promise((resolve) => setImmediate(resolve));

const served = (token: string, life: number): ServiceToken => ({ token, life, fresh: life / 2 });

/** A fake service that hands out t1, t2, ..., or what the test puts in place of its answers. */
function fakeService(life = 120 * MINUTE) {
  const service = {
    fetches: 0,
    told: [] as string[],
    answer: async (): Promise<ServiceToken> => served(`t${service.fetches}`, life),
    fetch() {
      service.fetches++;
      return service.answer();
    },
    toBlame: false,
    /** What it gives along with the answer to a refusal. */
    next: undefined as ServiceToken | undefined,
    accepted: async (_token: string, operationId: string) =>
      void service.told.push(`accepted ${operationId}`),
    async refuse(token: string) {
      service.told.push(token);
      return { isToBlame: service.toBlame, next: service.next };
    },
  };
  return service;
}

describe('get', () => {
  test('many callers at once make one request, and later ones none', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);

    const tokens = await Promise.all(Array.from({ length: 50 }, () => kept.get()));
    expect(new Set(tokens)).toEqual(new Set(['t1']));
    expect(await kept.get()).toBe('t1');
    expect(service.fetches).toBe(1);
  });

  test('an answer is renewed in the background once it is no longer fresh', async () => {
    clock();
    const service = fakeService();
    service.answer = async () => ({ token: `t${service.fetches}`, life: 120 * MINUTE, fresh: MINUTE });
    const kept = keepServiceToken(service);
    await kept.get();

    vi.advanceTimersByTime(MINUTE);
    expect(await kept.get()).toBe('t1');
    await settled();
    expect(await kept.get()).toBe('t2');
  });

  test('the time that the request took counts against the life', async () => {
    clock();
    const service = fakeService();
    service.answer = async () => {
      vi.advanceTimersByTime(MINUTE);
      return served(`t${service.fetches}`, 1.5 * MINUTE);
    };
    const kept = keepServiceToken(service);
    await kept.get();

    vi.advanceTimersByTime(MINUTE / 2);
    expect(await kept.get()).toBe('t2');
  });

  test('a failure is not seen while the token lives, pauses before the next, and is seen at its end', async () => {
    clock();
    const service = fakeService(2 * MINUTE);
    const kept = keepServiceToken(service);
    await kept.get();
    const down = new Error('down');
    service.answer = async () => {
      throw down;
    };

    vi.advanceTimersByTime(90_000);
    for (let i = 0; i < 10; i++) {
      expect(await kept.get()).toBe('t1');
      await settled();
    }
    expect(service.fetches).toBe(2);
    vi.advanceTimersByTime(MINUTE);
    await expect(kept.get()).rejects.toBe(down);
  });

  test('without a token, a failure is repeated for a second and more before the service is asked again', async () => {
    clock();
    const service = fakeService();
    const { answer } = service;
    const down = new Error('down');
    service.answer = async () => {
      throw down;
    };
    const kept = keepServiceToken(service);

    for (let i = 0; i < 10; i++) await expect(kept.get()).rejects.toBe(down);
    expect(service.fetches).toBe(1);
    vi.advanceTimersByTime(1_000);
    await expect(kept.get()).rejects.toBe(down);
    expect(service.fetches).toBe(2);

    service.answer = answer;
    vi.advanceTimersByTime(30_000);
    expect(await kept.get()).toBe('t3');
  });

  test('what is missing on this side is looked up again by every call', async () => {
    const service = fakeService();
    const { answer } = service;
    service.answer = async () => {
      throw new WeappUsageError('nothing saved');
    };
    const kept = keepServiceToken(service);

    await expect(kept.get()).rejects.toThrow('nothing saved');
    service.answer = answer;
    expect(await kept.get()).toBe('t2');
  });
});

test('what remains of the token is known, less a margin', async () => {
  clock();
  const kept = keepServiceToken(fakeService(10 * MINUTE));
  expect(kept.remaining()).toBe(0);
  await kept.get();
  expect(kept.remaining()).toBe(10 * MINUTE - 5_000);
  vi.advanceTimersByTime(4 * MINUTE);
  expect(kept.remaining()).toBe(6 * MINUTE - 5_000);
});

describe('invalidate', () => {
  test('the service is told, and asked for the current token', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);

    await kept.invalidate(await kept.get());
    expect(service.told).toEqual(['t1']);
    expect(await kept.get()).toBe('t2');
  });

  test('others are handed the token while the service is asked, also where it hangs', async () => {
    vi.useFakeTimers();
    const service = fakeService();
    const kept = keepServiceToken(service);
    await kept.get();
    service.answer = () => new Promise<never>(() => {});

    const refusal = kept.invalidate('t1', 'getA');
    expect(await kept.get()).toBe('t1');
    await vi.advanceTimersByTimeAsync(6_000);
    await refusal;
    expect(await kept.get()).toBe('t1');
  });

  test('an operation to blame costs no token, one question a minute, and is told of once it succeeds', async () => {
    clock();
    const service = fakeService();
    service.toBlame = true;
    const kept = keepServiceToken(service);
    const token = await kept.get();

    for (let count = 0; count < 50; count++) await kept.invalidate(token, 'getA');
    expect(service.told).toEqual([token]);
    expect(kept.isToBlame('getA')).toBe(true);
    expect(kept.isToBlame('getB')).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    await kept.invalidate(token, 'getA');
    expect(service.told).toEqual([token, token]);

    kept.accepted(token, 'getB');
    kept.accepted(token, 'getA');
    kept.accepted(token, 'getA', 'one');
    expect(service.told.slice(2)).toEqual(['accepted getA']);
    expect(kept.isToBlame('getA')).toBe(false);
    expect(service.fetches).toBe(1);
  });

  test('where the service cannot say, the success of another operation shows that a refused one is to blame', async () => {
    clock();
    const service = fakeService();
    service.answer = async () => served('same', 120 * MINUTE);
    const kept = keepServiceToken(service);
    await kept.get();
    await kept.invalidate('same', 'getA');
    expect(kept.isToBlame('getA')).toBe(false);
    kept.accepted('same', 'getA');
    kept.accepted('same', 'getB');
    expect(kept.isToBlame('getA')).toBe(false);

    await kept.invalidate('same', 'getA');
    kept.accepted('another', 'getB');
    expect(kept.isToBlame('getA')).toBe(false);
    kept.accepted('same', 'getB');
    expect(kept.isToBlame('getA')).toBe(true);
    vi.advanceTimersByTime(MINUTE);
    await kept.invalidate('same', 'getA');
    expect(kept.isToBlame('getA')).toBe(true);

    service.answer = async () => served('next', 120 * MINUTE);
    vi.advanceTimersByTime(MINUTE);
    await kept.invalidate('same', 'getA');
    expect(kept.isToBlame('getA')).toBe(false);
  });

  test('the token that the service includes in its answer is taken without another request', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);
    const first = await kept.get();
    service.next = served('t2', 120 * MINUTE);
    await kept.invalidate(first, 'getA');
    expect(await kept.get()).toBe('t2');
    expect(service.fetches).toBe(1);
  });

  test('a late failure of the token before asks once for many whether the current one still is, others nothing', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);
    await kept.invalidate(await kept.get());
    await kept.get();

    service.next = served('t2', 120 * MINUTE);
    await Promise.all(['getA', 'getB', 'getC'].map((id) => kept.invalidate('t1', id)));
    expect(await kept.get()).toBe('t2');
    expect(service.told).toEqual(['t1', 't1']);
    service.next = served('t3', 120 * MINUTE);
    await kept.invalidate('t1', 'getA');
    expect(await kept.get()).toBe('t3');
    await kept.invalidate('another', 'getA');
    expect(service.told).toHaveLength(3);
    expect(service.fetches).toBe(2);
  });

  test('a service whose servers disagree leads back to no former token', async () => {
    clock();
    const service = fakeService();
    const fresh = MINUTE;
    const kept = keepServiceToken(service);
    service.answer = async () => ({ token: 't1', life: 120 * MINUTE, fresh });
    const first = await kept.get();
    service.next = { token: 't3', life: 120 * MINUTE, fresh };
    await kept.invalidate(first, 'getA');

    // The one lags behind with a token that was had, the other with one that was not.
    for (const [token, life] of [
      ['t1', 118],
      ['t2', 110],
    ] as const) {
      vi.advanceTimersByTime(MINUTE);
      service.answer = async () => ({ token, life: life * MINUTE, fresh });
      const before = service.fetches;
      await kept.get();
      await settled();
      expect(await kept.get()).toBe('t3');
      expect(service.fetches).toBe(before + 2);
    }
  });

  test('of thousands of operations and tokens only the last are remembered', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);
    const first = await kept.get();
    service.toBlame = true;
    for (let count = 0; count < 1_000; count++) await kept.invalidate(first, `get${count}`);
    expect(kept.isToBlame('get0')).toBe(false);
    expect(kept.isToBlame('get999')).toBe(true);

    service.toBlame = false;
    for (let count = 0; count < 100; count++) {
      service.next = served(`next-${count}`, 120 * MINUTE);
      await kept.invalidate(await kept.get(), 'getA');
    }
    service.told = [];
    await kept.invalidate(first, 'getA');
    expect(service.told).toEqual([]);
    await kept.invalidate('next-98', 'getA');
    expect(service.told).toEqual(['next-98']);
  });

  test('a former token is better than one that is refused', async () => {
    const service = fakeService();
    const kept = keepServiceToken(service);
    service.answer = async () => served('t3', 120 * MINUTE);
    await kept.invalidate(await kept.get(), 'getA');
    // By whatever way it has come to a token of before.
    service.next = served('t2', 121 * MINUTE);
    await kept.invalidate('t3', 'getA');
    expect(await kept.get()).toBe('t2');

    service.next = served('t3', 120 * MINUTE);
    await kept.invalidate('t2', 'getA');
    expect(await kept.get()).toBe('t3');
  });

  test('an answer that was asked for before the refusal, and is the refused token, is asked for again', async () => {
    clock();
    const service = fakeService();
    service.answer = async () => ({ token: 'same', life: 120 * MINUTE, fresh: MINUTE });
    const kept = keepServiceToken(service);
    await kept.get();
    vi.advanceTimersByTime(MINUTE);
    let arrive = (_: ServiceToken) => {};
    service.answer = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    await kept.get();

    const refusal = kept.invalidate('same');
    service.answer = async () => served('next', 120 * MINUTE);
    arrive(served('same', 120 * MINUTE));
    await refusal;
    expect(await kept.get()).toBe('next');
    expect(service.fetches).toBe(3);
  });

  test('a failure from before does not stand in the way of the next token', async () => {
    clock();
    const service = fakeService(2 * MINUTE);
    const kept = keepServiceToken(service);
    const { answer } = service;
    await kept.get();
    service.answer = async () => {
      throw new Error('down');
    };
    vi.advanceTimersByTime(90_000);
    await kept.get();
    await settled();

    service.answer = answer;
    await kept.invalidate('t1');
    expect(await kept.get()).toBe('t3');
  });
});
