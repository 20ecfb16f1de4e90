import { createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { expect, test } from 'vitest';
import { openHistory } from '../src/index.ts';

test('what sync has kept is read as WeChat answers it', async () => {
  const now = () => Date.parse('2026-11-23T04:00:00Z');
  const mock = createMock({ now, log: () => {} });
  const open = createClient({ fetch: mock.fetch });
  const { access_token } = await open.getStableAccessToken({
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 'any',
  });
  const wx = createClient({ fetch: mock.fetch, credential: access_token });
  const history = await openHistory({ url: ':memory:', now });
  console.time('sync');
  console.log(await history.sync(wx, { appid: 'wx1', from: '20261001' }));
  console.timeEnd('sync');
  console.time('sync');
  console.log(await history.sync(wx, { appid: 'wx1', from: '20261001' }));
  console.timeEnd('sync');
  const range = { by: 'day', begin: '20261101', end: '20261122' } as const;
  expect(await history.visitTrend({ appid: 'wx1', ...range })).toEqual(
    await createAnalysis(wx, { now }).visitTrend(range),
  );
  await history.close();
});
