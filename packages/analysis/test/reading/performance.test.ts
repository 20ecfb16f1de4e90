import type { GetPerformanceDataRequest, GetPerformanceDataResponse } from '@weapp-openapi/core';
import { expect, expectTypeOf, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { dateInShanghai, eachDay, lastDays, lastWeeks } from '../../src/dates/dates.ts';
import type { Performance, PerformanceModule } from '../../src/figures/performance.ts';
import type { PerformanceInput } from '../../src/reading/performance.ts';
import { fakeClient } from '../fake-client.ts';

// Noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');

/** Answers with the days asked for that `has` figures. */
function clientWith(has: (date: string) => boolean = () => true) {
  return fakeClient({
    async getPerformanceData({ time }: GetPerformanceDataRequest): Promise<GetPerformanceDataResponse> {
      const [begin, end] = [time.begin_timestamp, time.end_timestamp].map((at) => dateInShanghai(at * 1000));
      const fields = eachDay(begin ?? '', end ?? '')
        .map(({ begin_date }) => ({ refdate: begin_date, value: '1.5' }))
        .filter(({ refdate }) => has(refdate));
      return {
        errcode: 0,
        errmsg: 'ok',
        data: { body: { tables: [{ id: 'switch', zh: '页面切换耗时', lines: [{ fields }] }], count: 1 } },
      };
    },
  });
}

const ask = (input: PerformanceInput, client = clientWith()) =>
  createAnalysis(client.wx, { now }).performance(input);

test('timestamps are midnight in Shanghai, as in WeChat’s example', async () => {
  const client = clientWith();
  await ask({ module: 'memory', begin: '20210103', end: '20210104' }, client);
  expect(client.calls[0]?.request).toEqual({
    module: 10022,
    time: { begin_timestamp: 1609603200, end_timestamp: 1609689600 },
    params: [],
  });
});

test.each([
  ['20261101', '20261101', ['20261101 20261101']],
  ['20261024', '20261122', ['20261024 20261122']],
  ['20261023', '20261122', ['20261023 20261121', '20261122 20261122']],
  ['20260826', '20261122', ['20260826 20260924', '20260925 20261024', '20261025 20261122']],
])('%s to %s takes the calls %j', async (begin, end, periods) => {
  const client = clientWith();
  const { points } = await ask({ module: 10021, begin, end }, client);
  expect(client.calls.map(({ period }) => `${period.begin_date} ${period.end_date}`)).toEqual(periods);
  expect(points.map(({ begin_date, end_date }) => ({ begin_date, end_date }))).toEqual(eachDay(begin, end));
  expect(points.every(({ figures }) => figures?.switch === 1.5)).toBe(true);
});

test.each<[PerformanceModule, number]>([
  ['open-rate', 10016],
  ['startup', 10017],
  ['page-switch', 10021],
  ['memory', 10022],
  ['memory-errors', 10023],
])('the module %s is WeChat’s %d', async (module, moduleNumber) => {
  const range = { begin: '20261122', end: '20261122' };
  for (const either of [module, moduleNumber as 10016]) {
    const client = clientWith();
    expect(await ask({ module: either, ...range }, client)).toMatchObject({ module, moduleNumber });
    expect(client.calls[0]?.request?.module).toBe(moduleNumber);
  }
});

test.each([
  [{ device: 'ios' }, [['device', '1']]],
  [{ device: 'android' }, [['device', '2']]],
  [{ device_level: 'high' }, [['device_level', '1']]],
  [{ device_level: 'mid' }, [['device_level', '2']]],
  [{ device_level: 'low' }, [['device_level', '3']]],
  [
    { networktype: '4g', device: '2', device_level: '1' },
    [
      ['device', '2'],
      ['device_level', '1'],
      ['networktype', '4g'],
    ],
  ],
  [{ networktype: undefined }, []],
] as const)('%j selects by %j', async (conditions, params) => {
  const client = clientWith();
  await ask({ module: 'startup', begin: '20261122', end: '20261122', ...conditions }, client);
  expect(client.calls[0]?.request?.params).toEqual(params.map(([field, value]) => ({ field, value })));
});

test.each([
  [{ module: 'memorys' }, `the module "memorys" is unknown: use 'open-rate' (10016)`],
  [{ module: 10018 }, 'the module 10018 is unknown'],
  [
    { device: 'windows' },
    `device "windows" is unknown: use '1', '2', 'ios', 'android', or leave it out for all.`,
  ],
  [{ device: 'toString' }, 'device "toString" is unknown'],
  [{ networktype: '5g' }, 'networktype "5g" is unknown'],
  [{ begin: '20261123', end: '20261123' }, 'later than yesterday'],
  [{ by: 'week' }, 'performance: WeChat provides it by day only, not by week.'],
])('%j is refused before any request', async (wrong, message) => {
  const client = clientWith();
  const input = { module: 'memory', begin: '20261122', end: '20261122', ...wrong } as PerformanceInput;
  const promise = ask(input, client);
  await expect(promise).rejects.toHaveProperty('code', 'WEAPP_USAGE');
  await expect(promise).rejects.toThrow(message);
  expect(client.calls).toEqual([]);
});

test('days without figures are gaps, explained over the whole range', async () => {
  const has = (date: string) => date >= '20261003' && date < '20261120' && date !== '20261110';
  const range = { begin: '20261001', end: '20261122' };
  const { points, gaps } = await ask({ module: 'page-switch', ...range }, clientWith(has));
  expect(points).toHaveLength(53);
  expect(gaps.map(({ ref_date, reason }) => `${ref_date} ${reason}`)).toEqual([
    '20261001 before-app',
    '20261002 before-app',
    '20261110 empty',
    '20261120 not-ready',
    '20261121 not-ready',
    '20261122 not-ready',
  ]);
});

test('kept answers differ by module and condition', async () => {
  const answers = new Map();
  const client = clientWith();
  const range = { begin: '20261001', end: '20261101', answers };
  const analysis = createAnalysis(client.wx, { now });
  const once = await analysis.performance({
    module: 'startup',
    device: 'ios',
    networktype: 'wifi',
    ...range,
  });
  expect([...answers.keys()]).toEqual([
    'getPerformanceData 20261001 20261030 10017 device=1 networktype=wifi',
    'getPerformanceData 20261031 20261101 10017 device=1 networktype=wifi',
  ]);
  expect(await analysis.performance({ module: 10017, device: '1', networktype: 'wifi', ...range })).toEqual(
    once,
  );
  expect(client.calls).toHaveLength(2);
  await analysis.performance({ module: 'startup', ...range });
  expect(client.calls).toHaveLength(4);
});

test('the answer about other days is a gap', async () => {
  const { wx } = fakeClient({
    getPerformanceData: async () => ({
      errcode: 0,
      errmsg: 'ok',
      data: {
        body: {
          tables: [{ id: 'a', zh: '', lines: [{ fields: [{ refdate: '20261121', value: '1' }] }] }],
          count: 1,
        },
      },
    }),
  });
  const { gaps } = await ask({ module: 'memory', begin: '20261122', end: '20261122' }, { wx, calls: [] });
  expect(gaps).toMatchObject([{ ref_date: '20261122', reason: 'other-period' }]);
});

test('the types know modules and conditions', () => {
  const { performance } = createAnalysis(clientWith().wx);
  const calls = () => [
    performance({ module: 'memory', ...lastDays(7) }),
    // @ts-expect-error a misspelt module
    performance({ module: 'memroy', ...lastDays(7) }),
    // @ts-expect-error a network that WeChat does not know
    performance({ module: 10016, networktype: '5g', ...lastDays(7) }),
    // @ts-expect-error there are none by week
    performance({ module: 10016, ...lastWeeks(1) }),
  ];
  expectTypeOf(calls).returns.items.resolves.toEqualTypeOf<Performance>();
});
