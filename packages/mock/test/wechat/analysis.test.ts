import { describe, expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const { post, legacy } = await openMock({ now: clock.now }, false);
const { access_token } = await legacy();
const ask = (name: string, begin_date: string, end_date = begin_date) =>
  post(
    `/datacube/getweanalysisappid${name}`,
    { access_token: String(access_token) },
    { begin_date, end_date },
  );

test('trend, retention and summary of a day agree', async () => {
  const trend = await ask('dailyvisittrend', '20240310');
  const retain = await ask('dailyretaininfo', '20240310');
  const summary = await ask('dailysummarytrend', '20240310');
  expect(trend.list).toEqual([expect.objectContaining({ ref_date: '20240310' })]);
  expect(summary.list).toEqual([expect.objectContaining({ ref_date: '20240310' })]);
  const { visit_uv, visit_uv_new } = Object(Array.isArray(trend.list) && trend.list[0]);
  expect(retain).toEqual({
    ref_date: '20240310',
    visit_uv: [{ key: 0, value: visit_uv }, expect.objectContaining({ key: 1 }), expect.anything()],
    visit_uv_new: [{ key: 0, value: visit_uv_new }, expect.objectContaining({ key: 1 }), expect.anything()],
  });
});

test('weeks and months answer for the period that was asked for', async () => {
  const list = (ref_date: string) => [expect.objectContaining({ ref_date })];
  expect((await ask('weeklyvisittrend', '20240304', '20240310')).list).toEqual(list('20240304-20240310'));
  expect((await ask('monthlyvisittrend', '20240201', '20240229')).list).toEqual(list('202402'));
  expect((await ask('weeklyretaininfo', '20240304', '20240310')).ref_date).toBe('20240304-20240310');
  expect((await ask('monthlyretaininfo', '20240201', '20240229')).ref_date).toBe('202402');
});

test('pages, distribution and portrait are those of the users in the trend', async () => {
  const trend = await ask('dailyvisittrend', '20240310');
  const { visit_uv, visit_pv, session_cnt } = Object(Array.isArray(trend.list) && trend.list[0]);
  const sum = (items: unknown, name: string) =>
    Array.isArray(items) ? items.reduce((total, item) => total + item[name], 0) : Number.NaN;

  const pages = await ask('visitpage', '20240310');
  expect(pages.ref_date).toBe('20240310');
  expect(sum(pages.list, 'page_visit_pv')).toBe(visit_pv);

  const distribution = await ask('visitdistribution', '20240310');
  expect(distribution.ref_date).toBe('20240310');
  expect(distribution.list).toMatchObject([
    { index: 'access_source_session_cnt' },
    { index: 'access_staytime_info' },
    { index: 'access_depth_info' },
    { index: 'access_source_visit_uv' },
  ]);
  for (const { item_list } of Object(distribution.list).slice(0, 3)) {
    expect(sum(item_list, 'value')).toBe(session_cnt);
  }

  const portrait = await ask('userportrait', '20240310');
  expect(portrait.ref_date).toBe('20240310');
  expect(sum(Object(portrait.visit_uv).genders, 'value')).toBe(visit_uv);
  expect((await ask('userportrait', '20240304', '20240310')).ref_date).toBe('20240304-20240310');
});

test('before the first day there is nothing, and no error', async () => {
  expect((await ask('dailyvisittrend', '20161231')).list).toEqual([]);
  expect((await ask('visitpage', '20161231')).list).toEqual([]);
  expect((await ask('visitdistribution', '20161231')).list).toEqual([]);
  expect(Object((await ask('userportrait', '20161231')).visit_uv).genders).toEqual([]);
});

test('each app has its own figures', async () => {
  const other = await legacy('wx2');
  const body = { begin_date: '20240310', end_date: '20240310' };
  const path = '/datacube/getweanalysisappiddailyvisittrend';
  const answer = await post(path, { access_token: String(other.access_token) }, body);
  expect(answer.list).toEqual([expect.objectContaining({ ref_date: '20240310' })]);
  expect(answer.list).not.toEqual((await ask('dailyvisittrend', '20240310')).list);
});

describe('getPerformanceData', () => {
  const seconds = (date: string) => Date.parse(`${date}T00:00:00+08:00`) / 1000;
  const measure = (begin: string, end: string, module: unknown = 10022, params: unknown = []) =>
    post(
      '/wxa/business/performance/boot',
      { access_token: String(access_token) },
      { module, time: { begin_timestamp: seconds(begin), end_timestamp: seconds(end) }, params },
    );
  const valuesOf = (answer: object) => {
    const { tables } = Object(Reflect.get(answer, 'data')).body;
    return tables[0].lines[0].fields.map(({ refdate, value }: Record<string, string>) => [refdate, value]);
  };

  test('has the tables of the module, a value for each day, and nothing of today', async () => {
    const answer = await measure('2024-03-11', '2024-03-13');
    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', data: { body: { count: 2 } } });
    expect(valuesOf(answer)).toEqual([
      ['20240311', expect.stringMatching(/^\d+\.?\d*$/)],
      ['20240312', expect.any(String)],
    ]);
  });

  test('selects by the conditions; -1 is all', async () => {
    const day = async (params: unknown, module = '10017') =>
      valuesOf(await measure('2024-03-10', '2024-03-10', module, params));
    const all = await day([]);
    const field = 'networktype';
    expect(await day([{ field, value: '-1' }])).toEqual(all);
    expect(await day([{ field, value: 'wifi' }])).not.toEqual(all);
    expect(await day([{ field: 'device_level', value: '3' }])).not.toEqual(all);
    expect(await day([{ field: 'device', value: '1' }])).not.toEqual(all);
    expect(await day([{ field, value: 'wifi' }], '10022')).toEqual(await day([], '10022'));
  });

  test('covers 30 days', async () => {
    expect(valuesOf(await measure('2024-02-01', '2024-03-01'))).toHaveLength(30);
    expect((await measure('2024-02-01', '2024-03-02')).errcode).toBe(61501);
    expect((await measure('2024-03-02', '2024-03-01')).errcode).toBe(61501);
  });
});

test('the figures are those of mock.truth, and of the seed', async () => {
  const { mock, ...other } = await openMock({ now: clock.now, seed: 'another' }, false);
  const { access_token: token } = await other.legacy();
  const body = { begin_date: '20240304', end_date: '20240310' };
  const answer = await other.post(
    '/datacube/getweanalysisappidweeklyretaininfo',
    { access_token: String(token) },
    body,
  );
  const { activeUsers, newUsers } = mock.truth('wx1');
  expect(answer).toEqual({
    ref_date: '20240304-20240310',
    visit_uv: [{ key: 0, value: activeUsers('20240304', '20240310') }],
    visit_uv_new: [{ key: 0, value: newUsers('20240304', '20240310') }],
  });
  expect(answer).not.toEqual(await ask('weeklyretaininfo', '20240304', '20240310'));
});

test('today gives 61501, and tomorrow it gives figures', async () => {
  expect((await ask('dailyvisittrend', '20240313')).errcode).toBe(61501);
  expect((await ask('weeklyretaininfo', '20240311', '20240317')).errcode).toBe(61501);
  clock.advance(12 * 3600);
  const { access_token: later } = await legacy();
  const body = { begin_date: '20240313', end_date: '20240313' };
  const answer = await post(
    '/datacube/getweanalysisappiddailyvisittrend',
    { access_token: String(later) },
    body,
  );
  expect(answer.errcode).toBeUndefined();
});
