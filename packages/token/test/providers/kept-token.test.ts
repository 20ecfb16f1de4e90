import { WeappUsageError } from '@weapp-openapi/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepToken } from '../../src/providers/kept-token.ts';
import type { FetchedToken } from '../../src/token-source.ts';

const MINUTE = 60_000;
const clock = () => vi.useFakeTimers({ toFake: ['performance'] });
afterEach(() => void vi.useRealTimers());
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A fake source that hands out t1, t2, ..., or what the test puts in place of its answers. */
function fakeSource(life = 120 * MINUTE) {
  const source = {
    key: 'wx1:fake',
    fetches: 0,
    told: [] as string[],
    answer: async (): Promise<FetchedToken> => ({ token: `t${source.fetches}`, life }),
    fetch() {
      source.fetches++;
      return source.answer();
    },
    toBlame: false,
    /** What it gives along with the answer to a refusal. */
    next: undefined as FetchedToken | undefined,
    accepted: async (_token: string, operationId: string) => void source.told.push(`accepted ${operationId}`),
    async refuse(token: string) {
      source.told.push(token);
      return { isToBlame: source.toBlame, next: source.next };
    },
  };
  return source;
}

describe('get', () => {
  test('many callers at once make one request, and later ones none', async () => {
    const source = fakeSource();
    const kept = keepToken(source);

    const tokens = await Promise.all(Array.from({ length: 50 }, () => kept.get()));
    expect(new Set(tokens)).toEqual(new Set(['t1']));
    expect(await kept.get()).toBe('t1');
    expect(source.fetches).toBe(1);
  });

  test('within the last ten minutes the next token is fetched in the background', async () => {
    clock();
    const source = fakeSource();
    const kept = keepToken(source);
    await kept.get();

    vi.advanceTimersByTime(109 * MINUTE);
    await kept.get();
    expect(source.fetches).toBe(1);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(await kept.get()).toBe('t1');
    await settled();
    expect(await kept.get()).toBe('t2');
  });

  test('a source that says how long its answer is fresh is asked again after that', async () => {
    clock();
    const source = fakeSource();
    source.answer = async () => ({ token: `t${source.fetches}`, life: 120 * MINUTE, fresh: MINUTE });
    const kept = keepToken(source);
    await kept.get();

    vi.advanceTimersByTime(MINUTE);
    expect(await kept.get()).toBe('t1');
    await settled();
    expect(await kept.get()).toBe('t2');
  });

  test('the time that the request took counts against the life', async () => {
    clock();
    const source = fakeSource();
    source.answer = async () => {
      vi.advanceTimersByTime(MINUTE);
      return { token: `t${source.fetches}`, life: 1.5 * MINUTE };
    };
    const kept = keepToken(source);
    await kept.get();

    vi.advanceTimersByTime(MINUTE / 2);
    expect(await kept.get()).toBe('t2');
  });

  test('a failure is not seen while the token lives, pauses before the next, and is seen at its end', async () => {
    clock();
    const source = fakeSource(2 * MINUTE);
    const kept = keepToken(source);
    await kept.get();
    const down = new Error('down');
    source.answer = async () => {
      throw down;
    };

    vi.advanceTimersByTime(90_000);
    for (let i = 0; i < 10; i++) {
      expect(await kept.get()).toBe('t1');
      await settled();
    }
    expect(source.fetches).toBe(2);
    vi.advanceTimersByTime(MINUTE);
    await expect(kept.get()).rejects.toBe(down);
  });

  test('without a token, a failure is repeated for a second and more before the source is asked again', async () => {
    clock();
    const source = fakeSource();
    const { answer } = source;
    const down = new Error('down');
    source.answer = async () => {
      throw down;
    };
    const kept = keepToken(source);

    for (let i = 0; i < 10; i++) await expect(kept.get()).rejects.toBe(down);
    expect(source.fetches).toBe(1);
    vi.advanceTimersByTime(1_000);
    await expect(kept.get()).rejects.toBe(down);
    expect(source.fetches).toBe(2);

    source.answer = answer;
    vi.advanceTimersByTime(30_000);
    expect(await kept.get()).toBe('t3');
  });

  test('what is missing on this side is looked up again by every call', async () => {
    const source = fakeSource();
    const { answer } = source;
    source.answer = async () => {
      throw new WeappUsageError('nothing saved');
    };
    const kept = keepToken(source);

    await expect(kept.get()).rejects.toThrow('nothing saved');
    source.answer = answer;
    expect(await kept.get()).toBe('t2');
  });
});

test('what remains of the token is known, less a margin', async () => {
  clock();
  const kept = keepToken(fakeSource(10 * MINUTE));
  expect(kept.remaining()).toBe(0);
  await kept.get();
  expect(kept.remaining()).toBe(10 * MINUTE - 5_000);
  vi.advanceTimersByTime(4 * MINUTE);
  expect(kept.remaining()).toBe(6 * MINUTE - 5_000);
});

describe('invalidate', () => {
  test('the source is told, and asked for the current token', async () => {
    const source = fakeSource();
    const kept = keepToken(source);

    await kept.invalidate(await kept.get());
    expect(source.told).toEqual(['t1']);
    expect(await kept.get()).toBe('t2');
  });

  test('others are handed the token while the source is asked, also where it hangs', async () => {
    vi.useFakeTimers();
    const source = fakeSource();
    const kept = keepToken(source);
    await kept.get();
    source.answer = () => new Promise<never>(() => {});

    const refusal = kept.invalidate('t1', 'getA');
    expect(await kept.get()).toBe('t1');
    await vi.advanceTimersByTimeAsync(6_000);
    await refusal;
    expect(await kept.get()).toBe('t1');
  });

  test('an operation to blame costs no token, one question a minute, and is told of once it succeeds', async () => {
    clock();
    const source = fakeSource();
    source.toBlame = true;
    const kept = keepToken(source);
    const token = await kept.get();

    for (let count = 0; count < 50; count++) await kept.invalidate(token, 'getA');
    expect(source.told).toEqual([token]);
    expect(kept.isToBlame('getA')).toBe(true);
    expect(kept.isToBlame('getB')).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    await kept.invalidate(token, 'getA');
    expect(source.told).toEqual([token, token]);

    kept.accepted(token, 'getB');
    kept.accepted(token, 'getA');
    kept.accepted(token, 'getA');
    expect(source.told.slice(2)).toEqual(['accepted getA']);
    expect(kept.isToBlame('getA')).toBe(false);
    expect(source.fetches).toBe(1);
  });

  test('where the source cannot say, the success of another operation shows that a refused one is to blame', async () => {
    clock();
    const source = fakeSource();
    source.answer = async () => ({ token: 'same', life: 120 * MINUTE });
    const kept = keepToken(source);
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

    source.answer = async () => ({ token: 'next', life: 120 * MINUTE });
    vi.advanceTimersByTime(MINUTE);
    await kept.invalidate('same', 'getA');
    expect(kept.isToBlame('getA')).toBe(false);
  });

  test('the token that the source gives along with its answer is taken without another request', async () => {
    const source = fakeSource();
    const kept = keepToken(source);
    const first = await kept.get();
    source.next = { token: 't2', life: 120 * MINUTE };
    await kept.invalidate(first, 'getA');
    expect(await kept.get()).toBe('t2');
    expect(source.fetches).toBe(1);
  });

  test('a late failure of the token before asks once for many whether the current one still is, others nothing', async () => {
    const source = fakeSource();
    const kept = keepToken(source);
    await kept.invalidate(await kept.get());
    await kept.get();

    source.next = { token: 't2', life: 120 * MINUTE };
    await Promise.all(['getA', 'getB', 'getC'].map((id) => kept.invalidate('t1', id)));
    expect(await kept.get()).toBe('t2');
    expect(source.told).toEqual(['t1', 't1']);
    source.next = { token: 't3', life: 120 * MINUTE };
    await kept.invalidate('t1', 'getA');
    expect(await kept.get()).toBe('t3');
    await kept.invalidate('another', 'getA');
    expect(source.told).toHaveLength(3);
    expect(source.fetches).toBe(2);
  });

  test('a source whose places do not agree leads back to no former token', async () => {
    clock();
    const source = fakeSource();
    const fresh = MINUTE;
    const kept = keepToken(source);
    source.answer = async () => ({ token: 't1', life: 120 * MINUTE, fresh });
    const first = await kept.get();
    source.next = { token: 't3', life: 120 * MINUTE, fresh };
    await kept.invalidate(first, 'getA');

    // The one lags behind with a token that was had, the other with one that was not.
    for (const [token, life] of [
      ['t1', 118],
      ['t2', 110],
    ] as const) {
      vi.advanceTimersByTime(MINUTE);
      source.answer = async () => ({ token, life: life * MINUTE, fresh });
      const before = source.fetches;
      await kept.get();
      await settled();
      expect(await kept.get()).toBe('t3');
      expect(source.fetches).toBe(before + 2);
    }
  });

  test('of thousands of operations and tokens only the last are remembered', async () => {
    const source = fakeSource();
    const kept = keepToken(source);
    const first = await kept.get();
    source.toBlame = true;
    for (let count = 0; count < 1_000; count++) await kept.invalidate(first, `get${count}`);
    expect(kept.isToBlame('get0')).toBe(false);
    expect(kept.isToBlame('get999')).toBe(true);

    source.toBlame = false;
    for (let count = 0; count < 100; count++) {
      source.next = { token: `next-${count}`, life: 120 * MINUTE };
      await kept.invalidate(await kept.get(), 'getA');
    }
    source.told = [];
    await kept.invalidate(first, 'getA');
    expect(source.told).toEqual([]);
    await kept.invalidate('next-98', 'getA');
    expect(source.told).toEqual(['next-98']);
  });

  test('a former token is better than one that is refused', async () => {
    const source = fakeSource();
    const kept = keepToken(source);
    source.answer = async () => ({ token: 't3', life: 120 * MINUTE });
    await kept.invalidate(await kept.get(), 'getA');
    // By whatever way it has come to a token of before.
    source.next = { token: 't2', life: 121 * MINUTE };
    await kept.invalidate('t3', 'getA');
    expect(await kept.get()).toBe('t2');

    source.next = { token: 't3', life: 120 * MINUTE };
    await kept.invalidate('t2', 'getA');
    expect(await kept.get()).toBe('t3');
  });

  test('an answer that was asked for before the refusal, and is the refused token, is asked for again', async () => {
    clock();
    const source = fakeSource();
    source.answer = async () => ({ token: 'same', life: 120 * MINUTE, fresh: MINUTE });
    const kept = keepToken(source);
    await kept.get();
    vi.advanceTimersByTime(MINUTE);
    let arrive = (_: FetchedToken) => {};
    source.answer = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    await kept.get();

    const refusal = kept.invalidate('same');
    source.answer = async () => ({ token: 'next', life: 120 * MINUTE });
    arrive({ token: 'same', life: 120 * MINUTE });
    await refusal;
    expect(await kept.get()).toBe('next');
    expect(source.fetches).toBe(3);
  });

  test('a failure from before does not stand in the way of the next token', async () => {
    clock();
    const source = fakeSource(2 * MINUTE);
    const kept = keepToken(source);
    const { answer } = source;
    await kept.get();
    source.answer = async () => {
      throw new Error('down');
    };
    vi.advanceTimersByTime(90_000);
    await kept.get();
    await settled();

    source.answer = answer;
    await kept.invalidate('t1');
    expect(await kept.get()).toBe('t3');
  });
});
