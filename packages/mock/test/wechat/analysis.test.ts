import { expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const { post, legacy } = await openMock({ now: clock.now });
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

test('pages, distribution and portrait are the spec’s examples under the date that was asked for', async () => {
  expect((await ask('visitpage', '20240310')).ref_date).toBe('20240310');
  expect((await ask('visitdistribution', '20240310')).ref_date).toBe('20240310');
  expect((await ask('userportrait', '20240304', '20240310')).ref_date).toBe('20240304-20240310');
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
