import { registerHooks } from 'node:module';
import { startMock } from '@weapp-openapi/mock';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { createWeapp } from '../src/index.ts';

const DAY = { begin_date: '20240313', end_date: '20240313' };

afterEach(() => void vi.unstubAllGlobals());

async function weapp() {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const fetched = vi.fn(fetch);
  vi.stubGlobal('fetch', fetched);
  return { wx: createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url }), fetched };
}

test('uses undici on Node', async () => {
  const { wx, fetched } = await weapp();
  expect((await wx.getDailyRetain(DAY)).ref_date).toBe(DAY.begin_date);
  expect(fetched).not.toHaveBeenCalled();
});

test('uses fetch if undici cannot be loaded, as in an ES module bundle', async () => {
  const hooks = registerHooks({
    resolve(name, context, next) {
      if (name === 'undici') throw new Error('Dynamic require of "node:assert" is not supported');
      return next(name, context);
    },
  });
  onTestFinished(() => hooks.deregister());
  const { wx, fetched } = await weapp();
  expect((await wx.getDailyRetain(DAY)).ref_date).toBe(DAY.begin_date);
  expect(fetched).toHaveBeenCalledTimes(2); // the token, and the call
});

test('uses fetch if it is given', async () => {
  const { fetched } = await weapp();
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url, fetch: fetched });
  await wx.getDailyRetain(DAY);
  expect(fetched).toHaveBeenCalledTimes(2);
});
