import type { AnalysisClient } from '@weapp-openapi/analysis';
import type { PortraitItem, UserPortrait, VisitTrendItem } from '@weapp-openapi/core';

export interface MadeUp {
  /** Users of an average day. Default: 1,000. */
  readonly users?: number;
  /** Days, as yyyymmdd, with twice the usual. */
  readonly peaks?: readonly string[];
  /** Days without figures. */
  readonly without?: (date: string) => boolean;
  readonly paths?: readonly string[];
  readonly cities?: readonly string[];
  /** Seconds a session. Default: 45. */
  readonly seconds?: number;
}

const DAY = 86_400_000;
const WEEKDAYS = [1.25, 0.9, 0.92, 0.95, 1, 1.05, 1.3];
const SHARES = [1, 0.3, 0.2, 0.16, 0.14, 0.12, 0.11, 0.1, 0.08, 0.05];
const RETENTION_KEYS = [0, 1, 2, 3, 4, 5, 6, 7, 14, 30] as const;
const PATHS = [
  'pages/index/index',
  'pages/detail/detail',
  'pages/list/list',
  'pages/cart/cart',
  'pages/mine/mine',
];
const CITIES = ['深圳', '广州', '杭州', '北京', '上海', '成都'];

/**
 * Answers of WeChat that are made up by a formula, at once and in this process: a year of the mock's model of users
 * takes seconds. The tests in test/faults use the mock as well.
 */
export function madeUpClient(options: MadeUp = {}): AnalysisClient {
  const {
    users = 1_000,
    peaks = [],
    without = () => false,
    paths = PATHS,
    cities = CITIES,
    seconds = 45,
  } = options;
  const at = (date: string) => Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8)) / DAY;
  // A few percent up or down, the same each time.
  const noise = (day: number, by: number) => 1 + 0.03 * Math.sin(day * 12.9898 + by * 78.233);
  const level = (date: string, by = 1) => {
    const day = at(date);
    const weekday = WEEKDAYS[new Date(day * DAY).getUTCDay()] ?? 1;
    return users * weekday * noise(day, by) * (peaks.includes(date) ? 2 : 1);
  };
  const trend = (ref_date: string, date: string, of = 1): VisitTrendItem => {
    const visit_uv = Math.round(level(date) * of);
    const some = visit_uv > 0 ? 1 : 0;
    return {
      ref_date,
      session_cnt: Math.round(visit_uv * 1.8),
      visit_pv: Math.round(visit_uv * 5.4),
      visit_uv,
      visit_uv_new: Math.round(level(date, 2) * 0.13 * of),
      stay_time_uv: some * seconds * 1.8,
      stay_time_session: some * seconds * noise(at(date), 3),
      visit_depth: some * 3 * noise(at(date), 4),
    };
  };
  const retain = <Key extends number>(ref_date: string, date: string, keys: readonly Key[]) => {
    const list = (by: number, of: number) =>
      keys.map((key, index) => ({ key, value: Math.round(level(date, by) * of * (SHARES[index] ?? 0)) }));
    return { ref_date, visit_uv_new: list(2, 0.13), visit_uv: list(1, 1) };
  };
  const item = (id: number, name: string, share: number): PortraitItem => ({
    id,
    name,
    value: Math.round(users * share),
  });
  const portrait = (of: number): UserPortrait => ({
    province: ['广东省', '浙江省', '北京市', '新疆维吾尔自治区'].map((name, index) =>
      item(index + 1, name, (of * 4) / (index + 2)),
    ),
    city: cities.map((name, index) => item(index + 1, name, (of * 3) / (index + 2))),
    genders: [item(1, '男', of), item(2, '女', of * 1.1), item(0, '未知', of * 0.1)],
    platforms: [item(1, 'iPhone', of), item(2, 'android', of * 1.2)],
    devices: ['iPhone 13', 'HUAWEI Mate 40', 'OPPO Reno5'].map((name, index) => ({
      name,
      value: Math.round((users * of) / (index + 1)),
    })),
    ages: ['17岁以下', '18-24岁', '25-29岁', '30-39岁', '40-49岁', '50岁以上'].map((name, index) =>
      item(index + 1, name, of * (1 - Math.abs(index - 2.4) / 5)),
    ),
  });
  const answered = <Answer, Empty>(date: string, answer: () => Answer, empty: Empty) =>
    Promise.resolve(without(date) ? empty : answer());
  const trendOf =
    (of: number, range: boolean): AnalysisClient['getDailyVisitTrend'] =>
    ({ begin_date, end_date }) => {
      const name = range ? `${begin_date}-${end_date}` : begin_date;
      return answered(begin_date, () => ({ list: [trend(name, begin_date, of)] }), { list: [] });
    };
  return {
    getDailyVisitTrend: trendOf(1, false),
    getWeeklyVisitTrend: trendOf(3.2, true),
    getMonthlyVisitTrend: ({ begin_date, end_date }) =>
      trendOf(6.6, false)({ begin_date: begin_date.slice(0, 6), end_date }),
    getDailySummary: ({ begin_date: date }) =>
      answered(
        date,
        () => ({
          list: [
            {
              ref_date: date,
              visit_total: users === 0 ? 0 : Math.round(users * 300 + (at(date) - 18_000) * users * 0.13),
              share_pv: Math.round(level(date, 5) * 0.03),
              share_uv: Math.round(level(date, 5) * 0.024),
            },
          ],
        }),
        { list: [] },
      ),
    getDailyRetain: ({ begin_date: date }) =>
      answered(date, () => retain(date, date, RETENTION_KEYS), {
        ref_date: date,
        visit_uv_new: [],
        visit_uv: [],
      }),
    getWeeklyRetain: ({ begin_date, end_date }) =>
      answered(begin_date, () => retain(`${begin_date}-${end_date}`, begin_date, [0, 1, 2, 3, 4] as const), {
        ref_date: `${begin_date}-${end_date}`,
        visit_uv_new: [],
        visit_uv: [],
      }),
    getMonthlyRetain: ({ begin_date }) =>
      Promise.resolve(retain(begin_date.slice(0, 6), begin_date, [0, 1] as const)),
    getUserPortrait: ({ begin_date, end_date }) =>
      answered(
        begin_date,
        () => ({ ref_date: `${begin_date}-${end_date}`, visit_uv_new: portrait(0.5), visit_uv: portrait(2) }),
        { ref_date: `${begin_date}-${end_date}`, visit_uv_new: nobody(), visit_uv: nobody() },
      ),
    getVisitPage: ({ begin_date: date }) =>
      answered(
        date,
        () => ({
          ref_date: date,
          list: paths.map((page_path, index) => {
            const visits = Math.round((level(date) * 5.4) / (index + 2));
            return {
              page_path,
              page_visit_pv: visits,
              page_visit_uv: Math.round(visits / 2),
              page_staytime_pv: visits > 0 ? 12.5 : 0,
              entrypage_pv: Math.round(visits / (index + 1)),
              exitpage_pv: Math.round(visits / 3),
              page_share_pv: Math.round(visits / 100),
              page_share_uv: Math.round(visits / 120),
            };
          }),
        }),
        { ref_date: date, list: [] },
      ),
    getVisitDistribution: ({ begin_date: date }) => {
      const list = (length: number) =>
        Array.from({ length }, (_, index) => ({
          key: index + 1,
          value: Math.round(level(date) / (index + 1)),
        }));
      return answered(
        date,
        () => ({
          ref_date: date,
          list: [
            { index: 'access_source_session_cnt', item_list: list(60) },
            { index: 'access_staytime_info', item_list: list(8) },
            { index: 'access_depth_info', item_list: list(7) },
          ],
        }),
        { ref_date: date, list: [] },
      );
    },
    getPerformanceData: ({ module, time }) => {
      const first = time.begin_timestamp / 86_400 + 1 / 3;
      const last = time.end_timestamp / 86_400 + 1 / 3;
      const dates = Array.from({ length: Math.round(last - first) + 1 }, (_, index) =>
        new Date((first + index) * DAY).toISOString().slice(0, 10).replaceAll('-', ''),
      ).filter((date) => !without(date));
      const table = (id: string, zh: string, mean: number) => ({
        id,
        zh,
        lines: [
          {
            fields: dates.map((refdate) => ({
              refdate,
              value: String(users === 0 ? 0 : mean * noise(at(refdate), 6)),
            })),
          },
        ],
      });
      const tables =
        Number(module) === 10022
          ? [table('memorydiff', '内存增长均值', 70), table('memory', '内存均值', 310)]
          : [table('open', '打开率', 97)];
      const all = dates.length > 0 && [10016, 10022].includes(Number(module)) ? tables : [];
      return Promise.resolve({
        errcode: 0 as const,
        errmsg: 'ok',
        data: { body: { tables: all, count: all.length } },
      });
    },
  };
}

const nobody = (): UserPortrait => ({
  province: [],
  city: [],
  genders: [],
  platforms: [],
  devices: [],
  ages: [],
});
