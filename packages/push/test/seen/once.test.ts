import { expect, test, vi } from 'vitest';
import { memorySeen, type SeenStore } from '../../src/index.ts';
import { createOnce } from '../../src/seen/once.ts';

const LONG = 600_000;
const settings = (store: SeenStore, others: object = {}) => ({
  ...{ store, wait: LONG, keep: LONG, hold: LONG, onStoreError: vi.fn() },
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
  await vi.waitFor(() => expect(first.handle).toHaveBeenCalled());
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
  await vi.waitFor(() => expect(first.handle).toHaveBeenCalled());
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

test('a handler that takes longer than a message is held keeps it', async () => {
  const store = memorySeen();
  const first = held('yes');
  const extend = vi.spyOn(store, 'extend');
  const running = createOnce(settings(store, { hold: 60 }))('k', first.handle);
  await vi.waitFor(() => expect(extend.mock.calls.length).toBeGreaterThan(5));
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
