import { expect, test } from 'vitest';
import { Gathered } from '../../src/call/gathered.ts';

test('chunks of all sizes come out whole and in order, and small ones do not keep their buffers', () => {
  const gathered = new Gathered();
  const expected: number[] = [];
  let next = 0;
  for (const size of [1, 3, 20_000, 2, 1, 1, 70_000, 5, 16_384, 16_385, 0, ...Array(100_000).fill(1)]) {
    const socket = new Uint8Array(size + 64);
    const chunk = socket.subarray(7, 7 + size);
    for (let at = 0; at < size; at++) {
      chunk[at] = next++ % 251;
      expected.push(chunk[at] ?? 0);
    }
    gathered.add(chunk);
    // A copied chunk's own memory may be used again.
    if (size <= 16_384 && gathered.size > size) socket.fill(255);
  }
  expect(gathered.size).toBe(expected.length);
  expect(Buffer.from(gathered.whole()).equals(Buffer.from(expected))).toBe(true);
});

test('one chunk is given as it is, none as no bytes', () => {
  const chunk = new Uint8Array([1, 2]);
  const gathered = new Gathered();
  expect(gathered.whole()).toEqual(new Uint8Array());
  gathered.add(chunk);
  expect(gathered.whole()).toBe(chunk);
});
