// Small answers that would be large ones once they are decompressed.
import { Readable, type Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, createDeflate, createGzip } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import { DAY, serve } from '../server.ts';
import { transports } from '../transports.ts';

const MB = 2 ** 20;

/** Zeros, compressed without ever being in memory. */
async function bomb(megabytes: number, make: () => Transform, layers = 1): Promise<Buffer> {
  const zeros = Buffer.alloc(MB);
  let stream: Readable = Readable.from(Array(megabytes).fill(zeros));
  for (let layer = 0; layer < layers; layer++) stream = stream.pipe(make());
  return buffer(stream);
}

const fast = { level: 1 };
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

export function refusesBombs(megabytes: number): void {
  const bombs = new Map<string, Promise<Buffer>>([
    ['gzip', bomb(megabytes, () => createGzip(fast))],
    ['deflate', bomb(megabytes, () => createDeflate(fast))],
    ['br', bomb(megabytes, () => createBrotliCompress(quick))],
    ['gzip, gzip', bomb(megabytes, () => createGzip(fast), 2)],
  ]);

  describe.each(transports)('over %s', (_, transport) => {
    test.each([...bombs])('a bomb of %s takes no memory', async (encoding, compressed) => {
      const bytes = await compressed;
      const { baseUrl } = await serve(
        (_request, response) => void response.setHeader('content-encoding', encoding).end(bytes),
      );
      const client = createClient({ baseUrl, transport, credential: 'T', maxAnswer: MB });
      const before = process.resourceUsage().maxRSS;
      await expect(client.getDailyRetain(DAY)).rejects.toMatchObject({
        code: 'WEAPP_HTTP',
        status: 200,
        message: expect.stringContaining('larger than 1048576 bytes: increase `maxAnswer`'),
      });
      expect(process.resourceUsage().maxRSS - before).toBeLessThan(150 * 1024);
    });
  });
}
