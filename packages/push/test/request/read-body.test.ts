import { expect, test } from 'vitest';
import { readBody } from '../../src/request/read-body.ts';
import { held } from '../held.ts';

const arrival = (body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => ({
  ...{ method: 'POST', query: '', header: () => undefined },
  body: () => body,
});
const encoder = new TextEncoder();
function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

test.each([1, 2, 3, 1_000, 1_000_000])('a body in pieces of %d bytes is the same', async (length) => {
  const text = '你好，世界 😀'.repeat(1_000);
  expect(await readBody(arrival(pieces(encoder.encode(text), length)), 1_000_000, true)).toBe(text);
});

test('as long as the limit is read, a byte more is not', async () => {
  const bytes = encoder.encode('x'.repeat(1_001));
  expect(await readBody(arrival(pieces(bytes.subarray(1), 7)), 1_000, true)).toHaveLength(1_000);
  await expect(readBody(arrival(pieces(bytes, 7)), 1_000, true)).rejects.toMatchObject({ reason: 'size' });
  expect(await readBody(arrival([]), 1_000, true)).toBe('');
});

test('a body of 1 MB in pieces of one byte takes a few times its size', async () => {
  const length = 1_000_000;
  let most = 0;
  const before = held();
  async function* slow() {
    for (let at = 0; at < length; at++) {
      // A piece of its own, as a socket gives it.
      yield new Uint8Array(1).fill(0x78);
      if (at % 250_000 === 249_999) most = Math.max(most, held());
    }
  }
  expect(await readBody(arrival(slow()), length, true)).toHaveLength(length);
  expect(most - before).toBeLessThan(10 * length);
});

test('one whose sender hangs up is refused: that is no failure of this side', async () => {
  async function* aborted() {
    yield encoder.encode('{');
    throw new Error('aborted');
  }
  await expect(readBody(arrival(aborted()), 1_000, true)).rejects.toMatchObject({
    ...{ name: 'WeappPushError', reason: 'aborted', status: 400 },
  });
});
