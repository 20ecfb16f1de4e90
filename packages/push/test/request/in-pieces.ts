import { expect } from 'vitest';
import { readBody } from '../../src/request/read-body.ts';
import { held } from '../held.ts';

/** A POST with this body. */
export const arrival = (body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => ({
  ...{ method: 'POST', query: '', header: () => undefined },
  body: () => body,
});

/** A body of so many bytes in pieces of one byte takes a few times its size. */
export async function takesLittleInPieces(length: number): Promise<void> {
  let most = 0;
  const before = held();
  async function* slow() {
    for (let at = 0; at < length; at++) {
      // A piece of its own, as a socket gives it.
      yield new Uint8Array(1).fill(0x78);
      if ((at + 1) % (length / 4) === 0) most = Math.max(most, held());
    }
  }
  expect(await readBody(arrival(slow()), length, true)).toHaveLength(length);
  expect(most - before).toBeLessThan(10 * length);
}
