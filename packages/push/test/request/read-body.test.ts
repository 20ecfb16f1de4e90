import { expect, test } from 'vitest';
import { readBody } from '../../src/request/read-body.ts';
import { arrival, takesLittleInPieces } from './in-pieces.ts';

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

// 1 MB in test/faults/large.test.ts.
test('a body of 100 kB in pieces of one byte takes a few times its size', () => takesLittleInPieces(100_000));

test('one whose sender hangs up is refused: that is no failure of this side', async () => {
  async function* aborted() {
    yield encoder.encode('{');
    throw new Error('aborted');
  }
  await expect(readBody(arrival(aborted()), 1_000, true)).rejects.toMatchObject({
    ...{ name: 'WeappPushError', reason: 'aborted', status: 400 },
  });
});
