import type { GetVisitDistributionResponse } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { ACCESS_SOURCES, STAY_TIMES, VISIT_DEPTHS } from '../../src/figures/distribution-labels.ts';
import { fakeClient } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');

function distributionOf(list: GetVisitDistributionResponse['list']) {
  const { wx } = fakeClient({
    getVisitDistribution: async ({ begin_date }) => ({ ref_date: begin_date, list }),
  });
  return createAnalysis(wx, { now }).visitDistribution();
}

test('sources come most frequent first, with share and name', async () => {
  const { ref_date, access_source_session_cnt } = await distributionOf([
    {
      index: 'access_source_session_cnt',
      item_list: [
        { key: 3, value: 20 },
        { key: 2, value: 50 },
        { key: 999, value: 30 },
      ],
    },
  ]);
  expect(ref_date).toBe('20261122');
  expect(access_source_session_cnt).toEqual([
    { key: 2, value: 50, share: 0.5, label: { en: 'Search', zh: '搜索' } },
    { key: 999, value: 30, share: 0.3, label: undefined },
    { key: 3, value: 20, share: 0.2, label: { en: 'Chat', zh: '会话' } },
  ]);
});

test('hands the signal on to the call', async () => {
  const { signal } = new AbortController();
  const { wx, calls } = fakeClient({
    getVisitDistribution: async ({ begin_date }) => ({ ref_date: begin_date, list: [] }),
  });
  await createAnalysis(wx, { now }).visitDistribution({ signal });
  expect(calls[0]?.signal).toBe(signal);
});

test('an answer without its list has no entries', async () => {
  // @ts-expect-error the client does not validate answers
  expect(await distributionOf(undefined)).toMatchObject({ access_depth_info: [] });
});

test('times and depths come in their own order', async () => {
  const { access_staytime_info, access_depth_info } = await distributionOf([
    {
      index: 'access_staytime_info',
      item_list: [
        { key: 8, value: 1 },
        { key: 1, value: 3 },
      ],
    },
    {
      index: 'access_depth_info',
      item_list: [
        { key: 7, value: 2 },
        { key: 1, value: 2 },
      ],
    },
  ]);
  expect(access_staytime_info.map(({ label, share }) => [label?.zh, share])).toEqual([
    ['0-2 秒', 0.75],
    ['>100 秒', 0.25],
  ]);
  expect(access_depth_info.map(({ label, share }) => [label?.en, share])).toEqual([
    ['1 page', 0.5],
    ['>10 pages', 0.5],
  ]);
});

test('a distribution that WeChat leaves out has no bars, one without visits no shares', async () => {
  const distribution = await distributionOf([
    { index: 'access_depth_info', item_list: [{ key: 1, value: 0 }] },
  ]);
  expect(distribution.access_source_session_cnt).toEqual([]);
  expect(distribution.access_depth_info).toMatchObject([{ key: 1, value: 0, share: undefined }]);
});

test('every documented key has a name', () => {
  const keys = (labels: object) => Object.keys(labels).map(Number);
  const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
  expect(keys(ACCESS_SOURCES)).toEqual(upTo(57));
  expect(keys(STAY_TIMES)).toEqual(upTo(8));
  expect(keys(VISIT_DEPTHS)).toEqual(upTo(7));
});
