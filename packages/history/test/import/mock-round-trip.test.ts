import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { expect, onTestFinished, test } from 'vitest';
import { openHistory } from '../../src/index.ts';
import { listOf } from '../figure-rows.ts';

test('what the mock has answered, exported and imported elsewhere, is read as before', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'weapp-import-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const now = () => Date.parse('2026-11-23T04:00:00Z');
  const mock = createMock({ now, log: () => {} });
  const app = { grant_type: 'client_credential', appid: 'wx1', secret: 'any' } as const;
  const { access_token } = await createClient({ fetch: mock.fetch }).getStableAccessToken(app);
  const wx = createClient({ fetch: mock.fetch, credential: access_token });
  const [source, target] = await Promise.all([1, 2].map(() => openHistory({ url: ':memory:', now })));
  if (!source || !target) throw new Error('no history');
  const operations = [
    'getDailySummary',
    'getDailyVisitTrend',
    'getDailyRetain',
    'getUserPortrait',
    'getVisitPage',
    'getVisitDistribution',
  ] as const;
  await source.sync(wx, { appid: 'wx1', from: '20261121', operations });
  const file = join(dir, 'all.csv');
  await source.export({ format: 'csv', to: file });
  expect(await target.import({ file })).toMatchObject({ changed: 0, unchanged: 0, skipped: 0 });
  expect(await listOf(target.figures())).toEqual(await listOf(source.figures()));
  const range = { appid: 'wx1', by: 'day', begin: '20261121', end: '20261122' } as const;
  const { by, ...days } = range;
  for (const history of [source, target]) expect((await history.visitPages(days)).gaps).toEqual([]);
  expect(await target.visitTrend(range)).toEqual(await source.visitTrend(range));
  expect(await target.retention(range)).toEqual(await source.retention(range));
  expect(await target.visitDistributions(days)).toEqual(await source.visitDistributions(days));
  await Promise.all([source.close(), target.close()]);
});
