import { expect, test } from 'vitest';
import { readAnswer } from '../../src/push/read-answer.ts';

test('an answer is read in UTF-8, also where a character is cut in two', async () => {
  const bytes = new TextEncoder().encode('<xml>\u4e2d\u6587</xml>');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await readAnswer(new Response(body))).toBe('<xml>\u4e2d\u6587</xml>');
  expect(await readAnswer(new Response(null))).toBe('');
});

test('one without end is given up', async () => {
  let [isCancelled, pulled] = [false, 0];
  const body = new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(new Uint8Array(65_536));
    },
    cancel() {
      isCancelled = true;
    },
  });
  expect(await readAnswer(new Response(body))).toBeUndefined();
  expect(isCancelled).toBe(true);
  expect(pulled).toBeLessThan(30);
});
