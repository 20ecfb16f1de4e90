import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { exportTokenStats } from '../examples/prometheus.ts';
import { createTokenManager } from '../src/index.ts';
import { APP, mockWeChat } from './mock.ts';

test('the example exports every counter, with the figures of the moment', async () => {
  const wechat = await mockWeChat();
  const manager = createTokenManager({ ...APP, ...wechat });
  const registry = new Registry();
  exportTokenStats({ [APP.appid]: manager }, registry);

  await manager.get();
  await manager.get();
  await registry.metrics();
  const metrics = await registry.metrics();
  expect(metrics).toContain(`weapp_token_hits_total{appid="${APP.appid}"} 1`);
  expect(metrics).toContain(`weapp_token_refreshes_total{appid="${APP.appid}"} 1`);
  expect(metrics.match(/^# TYPE /gm)).toHaveLength(Object.keys(manager.stats()).length);
  expect(metrics).not.toContain(APP.secret);
});
