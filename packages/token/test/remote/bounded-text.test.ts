import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { boundedText } from '../../src/remote/bounded-text.ts';

const bytes = new TextEncoder().encode('微信');
const web = (chunks: Uint8Array[], cancel = () => {}) =>
  new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel,
  });

test('characters that are split between chunks are whole, in web streams and Node streams', async () => {
  const chunks = () => [bytes.slice(0, 2), bytes.slice(2)];
  expect(await boundedText(web(chunks()), 6)).toBe('微信');
  expect(await boundedText(Readable.from(chunks()), 6)).toBe('微信');
});

test('a body that is too long is not read to its end, and closed', async () => {
  const chunks = Array.from({ length: 100 }, () => bytes);
  let isCancelled = false;
  const body = web(chunks, () => {
    isCancelled = true;
  });
  expect(await boundedText(body, 11)).toBeUndefined();
  expect(isCancelled).toBe(true);
  expect(chunks.length).toBeGreaterThan(90);
  const node = Readable.from([bytes, bytes]);
  expect(await boundedText(node, 11)).toBeUndefined();
  expect(node.destroyed).toBe(true);
});

test.each([null, undefined, {}])('%j is no body', async (none) => {
  expect(await boundedText(none, 1)).toBe('');
});

test('a body that never finishes to close holds nobody up', async () => {
  const body = web([bytes], () => new Promise(() => {}));
  expect(await boundedText(body, 1)).toBeUndefined();
});
