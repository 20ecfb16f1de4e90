import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, SERVER_TIME } from '../../../token/test/stores/server.ts';
import type { SeenStore } from '../../src/index.ts';

/** Milliseconds: longer than any test may take. */
export const LONG = 600_000;
let count = 0;

/** What every store promises, as tests. */
export function seenContract(
  name: string,
  open: () => Promise<{ store: SeenStore; close(): Promise<unknown> }>,
  skip = false,
) {
  describe.skipIf(skip)(name, () => {
    let store: SeenStore;
    let close: () => Promise<unknown>;
    beforeAll(async () => {
      ({ store, close } = await open());
    }, SERVER_TIME);
    afterAll(() => close?.(), SERVER_TIME);
    const key = () => `key ${count++}`;

    test('a message is new to one, running to others, done with its answer afterwards', async () => {
      const one = key();
      expect(await store.begin(one, 'a', LONG)).toEqual({ state: 'new' });
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.finish(one, 'a', '<xml>中文</xml>', LONG);
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'done', answer: '<xml>中文</xml>' });
      expect(await store.begin(key(), 'b', LONG)).toEqual({ state: 'new' });
    });

    test('of twenty at once one gets it', async () => {
      const one = key();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, owner) => store.begin(one, `${owner}`, LONG)),
      );
      expect(all.filter(({ state }) => state === 'new')).toHaveLength(1);
    });

    test('an empty answer is one', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.finish(one, 'a', '', LONG);
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'done', answer: '' });
    });

    test('given back it is new again, but not by another, and not once it is done', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.release(one, 'b');
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.release(one, 'a');
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' });
      await store.finish(one, 'b', 'success', LONG);
      await store.release(one, 'b');
      expect(await store.begin(one, 'c', LONG)).toMatchObject({ state: 'done' });
    });

    test('who holds it and dies loses it in time; who comes late with an answer changes nothing', async () => {
      const one = key();
      await store.begin(one, 'dead', 50);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
      await store.extend(one, 'dead', LONG);
      await store.finish(one, 'dead', 'late', LONG);
      expect(await store.begin(one, 'c', LONG)).toEqual({ state: 'running' });
      await store.finish(one, 'b', 'in time', LONG);
      expect(await store.begin(one, 'c', LONG)).toEqual({ state: 'done', answer: 'in time' });
    });

    test('it is held as long as its holder says, and nobody else', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.extend(one, 'b', 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'running' });
      await store.extend(one, 'a', 1);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
    });

    test('answers are forgotten after their time', async () => {
      const one = key();
      await store.begin(one, 'a', LONG);
      await store.finish(one, 'a', 'success', 50);
      await eventually(async () => expect(await store.begin(one, 'b', LONG)).toEqual({ state: 'new' }));
    });
  });
}
