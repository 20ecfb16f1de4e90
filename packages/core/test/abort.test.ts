import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { DAY, RETENTION, serve } from './server.ts';
import { transports } from './transports.ts';

const ABORT = { code: 'WEAPP_ABORT', operationId: 'getDailyRetain' };

describe.each(transports)('an abort over %s', (_, transport) => {
  test('before the token: neither token nor request is asked for', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    let asked = 0;
    const wx = createClient({ baseUrl, transport, credential: () => `T${++asked}` });

    await expect(wx.getDailyRetain(DAY, { signal: AbortSignal.abort() })).rejects.toMatchObject(ABORT);
    expect(asked).toBe(0);
    expect(seen).toHaveLength(0);
  });

  test('during the token: no request goes out, and a token that fails later disturbs nobody', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const controller = new AbortController();
    let fail: (reason: Error) => void = () => {};
    const token = new Promise<string>((_resolve, reject) => {
      fail = reject;
    });
    const wx = createClient({
      baseUrl,
      transport,
      credential() {
        queueMicrotask(() => controller.abort());
        return token;
      },
    });

    await expect(wx.getDailyRetain(DAY, { signal: controller.signal })).rejects.toMatchObject(ABORT);
    // An unhandled rejection would fail this run.
    fail(new Error('late'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(0);
  });

  test('before the headers, and while the body is read', async () => {
    for (const start of ['', '{"ref_date":']) {
      const controller = new AbortController();
      const { baseUrl } = await serve((_request, response) => {
        if (start) response.write(start);
        setTimeout(() => controller.abort(), 50);
      });
      const wx = createClient({ baseUrl, transport, credential: 'T' });
      await expect(wx.getDailyRetain(DAY, { signal: controller.signal })).rejects.toMatchObject(ABORT);
    }
  });

  test('during the pause before a retry', async () => {
    const { baseUrl, seen } = await serve(
      (_request, response) => void response.writeHead(503, { 'retry-after': '20' }).end(),
    );
    const controller = new AbortController();
    const wx = createClient({
      baseUrl,
      transport,
      credential: 'T',
      hooks: { onRetry: () => setTimeout(() => controller.abort(), 20) },
    });
    await expect(wx.getDailyRetain(DAY, { signal: controller.signal })).rejects.toMatchObject(ABORT);
    expect(seen).toHaveLength(1);
  });

  test('leaves no listener on a signal that serves many calls', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const { signal } = new AbortController();
    const wx = createClient({ baseUrl, transport, credential: 'T' });
    await Promise.all(Array.from({ length: 20 }, () => wx.getDailyRetain(DAY, { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

test('many calls with one signal: one listener, and all of them end', async () => {
  const controller = new AbortController();
  const wx = createClient({ credential: 'T', fetch: () => new Promise(() => {}) });
  const options = { signal: controller.signal, timeout: 0 };
  const calls = Array.from({ length: 20 }, () => wx.getDailyRetain(DAY, options));
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  for (const end of await Promise.allSettled(calls)) expect(end).toMatchObject({ reason: ABORT });
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});
