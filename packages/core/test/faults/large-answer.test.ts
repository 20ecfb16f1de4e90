// Over every transport, in every way to call; of 100 KB in test/call/answer.test.ts.
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import { ways } from '../call/ways.ts';
import { serve } from '../server.ts';
import { transports } from '../transports.ts';

describe.each(transports)('over %s', (_, transport) => {
  describe.each(ways)('%s', (_way, call) => {
    test.each([1, 10])('a string of %d MB is a string', async (size) => {
      const text = 'x'.repeat(size * 1e6);
      const { baseUrl } = await serve((_request, response) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ errcode: 0, text }));
      });
      const client = createClient({ baseUrl, transport, credential: 'T', retries: 0 });
      expect(await call(client, transport, baseUrl)).toEqual({ errcode: 0, text });
    });
  });
});
