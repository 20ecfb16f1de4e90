// Over every transport, in every way to call; of 1 MB in call/answer.test.ts.
import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import { ways } from '../call/ways.ts';
import { serve } from '../server.ts';
import { transports } from '../transports.ts';

describe.each(transports)('over %s', (_, transport) => {
  test.each(ways)('%s: a string of 10 MB is a string', async (_way, call) => {
    const text = 'x'.repeat(1e7);
    const { baseUrl } = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ errcode: 0, text }));
    });
    const client = createClient({ baseUrl, transport, credential: 'T', retries: 0 });
    expect(await call(client, transport, baseUrl)).toEqual({ errcode: 0, text });
  });
});
