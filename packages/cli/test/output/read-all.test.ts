import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readAll, TooLarge } from '../../src/output/read-all.ts';

it('stops at its limit, where a stream never ends', async () => {
  let chunks = 0;
  const endless = new Readable({
    read() {
      chunks++;
      this.push(Buffer.alloc(1000));
    },
  });
  await expect(readAll(endless, 5000)).rejects.toBeInstanceOf(TooLarge);
  expect(chunks).toBeLessThan(100);
  expect(endless.destroyed).toBe(true);
  expect(await readAll(Readable.from([Buffer.from('密'), Buffer.from('钥')]), 6)).toBe('密钥');
});
