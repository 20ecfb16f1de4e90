import type { GetUserPortraitResponse, GetVisitPageResponse, VisitTrendItem } from '@weapp-openapi/core';
import {
  eachDay,
  type FigurePoint,
  type Gap,
  type PeriodName,
  type Retention,
  type VisitDistribution,
} from '../../src/index.ts';

/** Days of visits, as `analysis.visitTrend` gives them. */
interface Trend {
  readonly by: 'day';
  readonly points: readonly FigurePoint<VisitTrendItem>[];
  readonly gaps: readonly Gap[];
}

/** Consecutive days from 1 November 2026, a Sunday. */
export function days(count: number, begin = '20261101'): PeriodName[] {
  const first = Date.UTC(Number(begin.slice(0, 4)), Number(begin.slice(4, 6)) - 1, Number(begin.slice(6)));
  const last = new Date(first + (count - 1) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return eachDay(begin, last).map((period) => ({ ...period, ref_date: period.begin_date }));
}

/** A trend; undefined is a gap. */
export function trend(users: readonly (number | undefined)[], begin?: string): Trend {
  const points = days(users.length, begin).map((period, index) => {
    const visit_uv = users[index];
    const figures = visit_uv === undefined ? undefined : figuresOf(period.ref_date, visit_uv);
    return { ...period, figures };
  });
  const gaps = points
    .filter(({ figures }) => figures === undefined)
    .map(({ figures: _, ...period }) => ({ ...period, reason: 'empty' as const }));
  return { by: 'day', points, gaps };
}

const figuresOf = (ref_date: string, visit_uv: number): VisitTrendItem => ({
  ref_date,
  session_cnt: visit_uv * 2,
  visit_pv: visit_uv * 5,
  visit_uv,
  visit_uv_new: Math.round(visit_uv / 10),
  stay_time_uv: 60,
  stay_time_session: 30.25,
  visit_depth: 2.5,
});

/** Three days, of which the last has only its size. */
export function retention(): Retention<'day'> {
  const keys = [0, 1, 2];
  const cohorts = (share: number) => {
    const rows = days(3).map((period, index) => {
      const size = 1000 * (index + 1);
      const cell = (key: number) => {
        const users = Math.round((size * share) / (key || 1));
        return key + index > 2 ? undefined : { users: key ? users : size, share: key ? users / size : 1 };
      };
      return { ...period, size, cells: Object.fromEntries(keys.map((key) => [key, cell(key)])) };
    });
    return { keys, rows, average: { 0: 1, 1: share, 2: share / 2 } };
  };
  return { by: 'day', newUsers: cohorts(0.2), activeUsers: cohorts(0.4), gaps: [] };
}

const items = (values: Record<string, number>) =>
  Object.entries(values).map(([name, value], index) => ({ id: index + 1, name, value }));

const portraitOf = (scale: number) => ({
  province: items({ 广东省: 60 * scale, 北京市: 40 * scale }),
  city: items({ 深圳: 50 * scale, 亳州: 50 * scale }),
  genders: items({ 男: 45 * scale, 女: 55 * scale }),
  platforms: items({ iPhone: 40 * scale, android: 60 * scale }),
  devices: items({ 'iPhone 13': 100 * scale }),
  ages: items({ '25-29岁': 60 * scale, 未知: 3 * scale, '17岁以下': 37 * scale }),
});

export const PORTRAIT: GetUserPortraitResponse = {
  ref_date: '20261101-20261107',
  visit_uv: portraitOf(10),
  visit_uv_new: portraitOf(1),
};

const page = (page_path: string, page_visit_pv: number, entrypage_pv: number) => ({
  page_path,
  page_visit_pv,
  page_visit_uv: page_visit_pv / 2,
  page_staytime_pv: 12.345,
  entrypage_pv,
  exitpage_pv: page_visit_pv / 4,
  page_share_pv: 1,
  page_share_uv: 1,
});

export const PAGES: GetVisitPageResponse = {
  ref_date: '20261101',
  list: [page('pages/index', 1200, 300), page('pages/<b>cart</b>', 400, 800)],
};

export const DISTRIBUTION: VisitDistribution = {
  ref_date: '20261101',
  access_source_session_cnt: [
    { key: 3, value: 60, share: 0.6, label: { en: 'Chat', zh: '会话' } },
    { key: 2, value: 25, share: 0.25, label: { en: 'Search', zh: '搜索' } },
    { key: 999, value: 15, share: 0.15, label: undefined },
  ],
  access_staytime_info: [{ key: 1, value: 100, share: 1, label: { en: '0-2 s', zh: '0-2 秒' } }],
  access_depth_info: [{ key: 1, value: 100, share: 1, label: { en: '1 page', zh: '1 页' } }],
};
