import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { memorySeen, type SeenStore } from '../../src/index.ts';
import { STORE_TIME } from '../../src/seen/guarded.ts';
import { createOnce, type Handled } from '../../src/seen/once.ts';

const LONG = 600_000;
const settings = (store: SeenStore, others: object = {}) => ({
  ...{ store, wait: LONG, keep: LONG, hold: LONG, giveUp: LONG, onStoreError: vi.fn() },
  ...others,
});
const done = (answer: string) => async () => ({ answer, isFinal: true });

/** A handler that waits to be let go. */
function held(answer: string, isFinal = true) {
  let resolve = () => {};
  let reject = (_: Error) => {};
  const promise = new Promise<void>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  const handle = vi.fn(async () => {
    await promise;
    return { answer, isFinal };
  });
  return { handle, resolve: () => resolve(), reject: (error: Error) => reject(error) };
}

test('a repeat waits for the first, in this process and in another, and gets its answer', async () => {
  const store = memorySeen();
  const one = createOnce(settings(store));
  const other = createOnce(settings(store));
  const first = held('yes');
  const second = vi.fn(done('no'));
  const all = [one('k', first.handle), one('k', second), other('k', second)];
  await vi.waitFor(() => expect(first.handle).toHaveBeenCalled(), 50_000);
  first.resolve();
  expect(await Promise.all(all)).toEqual([
    { answer: 'yes', isRepeat: false },
    { answer: 'yes', isRepeat: true },
    { answer: 'yes', isRepeat: true },
  ]);
  expect(second).not.toHaveBeenCalled();
  expect(await other('k', second)).toEqual({ answer: 'yes', isRepeat: true });
});

test('it does not wait for ever', async () => {
  const store = memorySeen();
  const one = createOnce(settings(store, { wait: 50 }));
  const other = createOnce(settings(store, { wait: 50 }));
  const first = held('yes');
  const running = one('k', first.handle);
  expect(await one('k', done('no'))).toEqual({ pending: true });
  expect(await other('k', done('no'))).toEqual({ pending: true });
  first.resolve();
  await running;
});

test('one that fails is handled by the next, also by one that waits in another process', async () => {
  const store = memorySeen();
  const first = held('never');
  const running = createOnce(settings(store))('k', first.handle);
  await vi.waitFor(() => expect(first.handle).toHaveBeenCalled(), 50_000);
  const next = createOnce(settings(store))('k', done('now'));
  first.reject(new Error('down'));
  await expect(running).rejects.toThrow('down');
  expect(await next).toEqual({ answer: 'now', isRepeat: false });
});

test('an answer that is not final is given, and not kept', async () => {
  const one = createOnce(settings(memorySeen()));
  expect(await one('k', async () => ({ answer: 'later', isFinal: false }))).toMatchObject({
    answer: 'later',
  });
  expect(await one('k', done('now'))).toEqual({ answer: 'now', isRepeat: false });
});

describe.each(['in one process', 'in three'])(
  'a payment that WeChat delivers at 0, 5 and 10 seconds, %s',
  (where) => {
    const deliveries = async (first: () => Promise<Handled>) => {
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const store = memorySeen();
      const open = () => createOnce(settings(store, { wait: 4_500, hold: 4_000 }));
      const one = open();
      const instances = where === 'in three' ? [one, open(), open()] : [one, one, one];
      const handle = vi.fn(done('delivered')).mockImplementationOnce(first);
      const outcomes: Promise<unknown>[] = [];
      for (const instance of instances) {
        outcomes.push(instance('k', handle).catch((error: Error) => error.message));
        await vi.advanceTimersByTimeAsync(5_000);
      }
      return { outcomes: await Promise.all(outcomes), handle };
    };
    const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

    test('is handled by the last where the first fails while the last waits', async () => {
      const { outcomes, handle } = await deliveries(async () => {
        await after(11_500);
        throw new Error('down');
      });
      expect(outcomes).toEqual(['down', { pending: true }, { answer: 'delivered', isRepeat: false }]);
      expect(handle).toHaveBeenCalledTimes(2);
    });

    test('is handled by the last where the answer of the first asks for another delivery', async () => {
      const { outcomes, handle } = await deliveries(async () => {
        await after(11_500);
        return { answer: 'again', isFinal: false };
      });
      const again = { answer: 'again', isRepeat: false };
      expect(outcomes).toEqual([again, { pending: true }, { answer: 'delivered', isRepeat: false }]);
      expect(handle).toHaveBeenCalledTimes(2);
    });

    test('is handled once where the first succeeds while the last waits', async () => {
      const { outcomes, handle } = await deliveries(async () => {
        await after(11_500);
        return { answer: 'delivered', isFinal: true };
      });
      const [first, , last] = outcomes;
      expect([first, last]).toMatchObject([{ isRepeat: false }, { answer: 'delivered', isRepeat: true }]);
      expect(handle).toHaveBeenCalledTimes(1);
    });
  },
);

test('of several that wait here for one that fails, one handles the message, and the others get its answer', async () => {
  const one = createOnce(settings(memorySeen()));
  const first = held('never');
  const running = one('k', first.handle);
  const second = held('now');
  const repeats = [one('k', second.handle), one('k', second.handle), one('k', second.handle)];
  first.reject(new Error('down'));
  await expect(running).rejects.toThrow('down');
  second.resolve();
  const repeat = { answer: 'now', isRepeat: true };
  expect(await Promise.all(repeats)).toEqual([{ answer: 'now', isRepeat: false }, repeat, repeat]);
  expect(second.handle).toHaveBeenCalledOnce();
});

test('a handler that takes longer than a message is held keeps it', async () => {
  const store = memorySeen();
  const first = held('yes');
  const extend = vi.spyOn(store, 'extend');
  const running = createOnce(settings(store, { hold: 60 }))('k', first.handle);
  await vi.waitFor(() => expect(extend.mock.calls.length).toBeGreaterThan(5), 50_000);
  first.resolve();
  expect(await running).toEqual({ answer: 'yes', isRepeat: false });
});

test('a store that fails stops nothing: the message is handled, and the operator told', async () => {
  const fails = () => Promise.reject(new Error('no Redis'));
  const onStoreError = vi.fn();
  const store = { begin: fails, extend: fails, finish: fails, release: fails };
  const one = createOnce(settings(store, { onStoreError }));
  expect(await one('k', done('yes'))).toEqual({ answer: 'yes', isRepeat: false });
  expect(onStoreError).toHaveBeenCalledWith(new Error('no Redis'));
  await expect(one('k', () => Promise.reject(new Error('handler')))).rejects.toThrow('handler');
});

test('a handler that hangs is given up: it keeps the message no longer, here or elsewhere', async () => {
  const store = memorySeen();
  const [one, other] = [createOnce(settings(store, { giveUp: 50 })), createOnce(settings(store))];
  const first = held('late');
  await expect(one('k', first.handle)).rejects.toThrow('has not ended within 50 ms');
  expect(await other('k', done('now'))).toEqual({ answer: 'now', isRepeat: false });
  // The later answer changes nothing.
  first.resolve();
  await first.handle.mock.results[0]?.value;
  expect(await one('k', done('again'))).toEqual({ answer: 'now', isRepeat: true });
});

test('one that ends after it was given up is done, if nobody has handled it since', async () => {
  const one = createOnce(settings(memorySeen(), { giveUp: 20 }));
  const first = held('late');
  await expect(one('k', first.handle)).rejects.toThrow('given up');
  first.resolve();
  await first.handle.mock.results[0]?.value;
  expect(await one('k', done('again'))).toEqual({ answer: 'late', isRepeat: true });
});

test('one that fails after it was given up is told of', async () => {
  const one = createOnce(settings(memorySeen(), { giveUp: 20 }));
  const first = held('never');
  const onLateFailure = vi.fn();
  await expect(one('k', first.handle, onLateFailure)).rejects.toThrow('given up');
  first.reject(new Error('too late'));
  await vi.waitFor(() => expect(onLateFailure).toHaveBeenCalledWith(new Error('too late')), 50_000);
});

const works: SeenStore = {
  begin: async () => ({ state: 'new' }),
  extend: async () => {},
  finish: async () => {},
  release: async () => {},
};
const throws = () => {
  throw new Error('no store');
};

test.each(['begin', 'extend', 'finish', 'release'] as const)(
  'a store whose %s throws at once stops nothing either',
  async (method) => {
    const onStoreError = vi.fn();
    const store = { ...works, [method]: throws };
    const one = createOnce(settings(store, { onStoreError, hold: 30 }));
    const first = held('yes', method !== 'release');
    const running = one('k', first.handle);
    if (method === 'extend') await vi.waitFor(() => expect(onStoreError).toHaveBeenCalled(), 50_000);
    first.resolve();
    expect(await running).toEqual({ answer: 'yes', isRepeat: false });
    expect(onStoreError).toHaveBeenCalledWith(new Error('no store'));
  },
);

test.each(['begin', 'finish', 'release'] as const)('nor one whose %s never ends', async (method) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const onStoreError = vi.fn();
  const store = { ...works, [method]: () => new Promise(() => {}) };
  const running = createOnce(settings(store, { onStoreError }))('k', async () => ({
    answer: 'yes',
    isFinal: method !== 'release',
  }));
  await vi.advanceTimersByTimeAsync(STORE_TIME);
  expect(await running).toEqual({ answer: 'yes', isRepeat: false });
  expect(String(onStoreError.mock.calls)).toContain(`not ended ${method}`);
});

test.each([undefined, null, {}, { state: 'done' }, 'new'])('nor one whose begin gives %j', async (given) => {
  const onStoreError = vi.fn();
  const store = { ...works, begin: async () => given as never };
  const one = createOnce(settings(store, { onStoreError }));
  expect(await one('k', done('yes'))).toEqual({ answer: 'yes', isRepeat: false });
  expect(onStoreError).toHaveBeenCalledOnce();
});
