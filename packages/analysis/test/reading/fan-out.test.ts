import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { fanOut } from '../../src/reading/fan-out.ts';

const ITEMS = [0, 1, 2, 3, 4, 5, 6, 7];
const options = { concurrency: 3, signal: undefined, onDone: () => {} };

/** A job whose end the test decides. */
function jobs() {
  const started: number[] = [];
  const signals: AbortSignal[] = [];
  const ends = new Map<number, { resolve(value: string): void; reject(error: Error): void }>();
  return {
    started,
    signals,
    run(item: number, signal: AbortSignal) {
      started.push(item);
      signals.push(signal);
      return new Promise<string>((resolve, reject) => ends.set(item, { resolve, reject }));
    },
    async finish(item: number) {
      ends.get(item)?.resolve(`result ${item}`);
      await settle();
    },
    async fail(item: number, error: Error) {
      ends.get(item)?.reject(error);
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('fanOut', () => {
  test('gives results in the order of the items, whatever order they end in', async () => {
    const delays = [9, 1, 5, 0, 7, 2, 8, 3];
    const results = await fanOut(ITEMS, options, async (item) => {
      await new Promise((resolve) => setTimeout(resolve, delays[item]));
      return item * 10;
    });
    expect(results).toEqual([0, 10, 20, 30, 40, 50, 60, 70]);
  });

  test('gives nothing for no items', async () => {
    expect(await fanOut([], options, async () => 0)).toEqual([]);
  });

  test('has no more than `concurrency` items under way and starts the next when one ends', async () => {
    const job = jobs();
    const all = fanOut(ITEMS, options, job.run);
    expect(job.started).toEqual([0, 1, 2]);
    await job.finish(1);
    expect(job.started).toEqual([0, 1, 2, 3]);
    await job.finish(3);
    await job.finish(0);
    expect(job.started).toEqual([0, 1, 2, 3, 4, 5]);
    for (const item of [2, 4, 5, 6, 7]) await job.finish(item);
    expect(await all).toHaveLength(8);
  });

  test('tells of each item that is done', async () => {
    const done: [number, number][] = [];
    await fanOut(
      [5, 6],
      { ...options, concurrency: 1, onDone: (item, count) => done.push([item, count]) },
      async () => 0,
    );
    expect(done).toEqual([
      [5, 1],
      [6, 2],
    ]);
  });

  test('the first failure rejects at once, aborts the others and starts nothing more', async () => {
    const job = jobs();
    const all = fanOut(ITEMS, options, job.run);
    const failure = new Error('no');
    await Promise.all([expect(all).rejects.toBe(failure), job.fail(1, failure)]);
    expect(job.signals.every((signal) => signal.aborted && signal.reason === failure)).toBe(true);
    await job.finish(0);
    await job.fail(2, new Error('late'));
    expect(job.started).toEqual([0, 1, 2]);
  });

  test('the caller’s signal rejects at once with its reason, although the items go on', async () => {
    const job = jobs();
    const controller = new AbortController();
    const done: number[] = [];
    const onDone = (item: number) => done.push(item);
    const all = fanOut(ITEMS, { ...options, signal: controller.signal, onDone }, job.run);
    await job.finish(0);
    const reason = new Error('shutting down');
    controller.abort(reason);
    await expect(all).rejects.toBe(reason);
    expect(job.signals.every((signal) => signal.aborted && signal.reason === reason)).toBe(true);
    for (const item of [1, 2, 3]) await job.finish(item);
    expect(job.started).toEqual([0, 1, 2, 3]);
    expect(done).toEqual([0]);
  });

  test('starts nothing when the signal has fired already', async () => {
    const job = jobs();
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(fanOut(ITEMS, { ...options, signal }, job.run)).rejects.toThrow('too late');
    expect(job.started).toEqual([]);
  });

  test('an abort from within onDone starts nothing more', async () => {
    const job = jobs();
    const controller = new AbortController();
    const onDone = () => controller.abort();
    const all = fanOut(ITEMS, { concurrency: 1, signal: controller.signal, onDone }, job.run);
    await Promise.all([expect(all).rejects.toHaveProperty('name', 'AbortError'), job.finish(0)]);
    expect(job.started).toEqual([0]);
  });

  test('an exception in onDone rejects', async () => {
    const onDone = () => {
      throw new Error('progress bar broke');
    };
    await expect(fanOut(ITEMS, { ...options, onDone }, async () => 0)).rejects.toThrow('progress bar broke');
  });

  test('leaves no listener on the caller’s signal', async () => {
    const { signal } = new AbortController();
    await fanOut(ITEMS, { ...options, signal }, async () => 0);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await fanOut(ITEMS, { ...options, signal }, () => Promise.reject(new Error('no'))).catch(() => {});
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
