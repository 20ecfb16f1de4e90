import type { Column } from './figure-table.ts';

/** The columns of an operation's wide form: WeChat's own keys. */
export interface WideLayout {
  /** The column that tells the lines of one period apart, such as `page_path`; none if a period is one line. */
  readonly keyColumn: string | undefined;
  readonly columns: readonly Column[];
}

const counts = (...names: readonly string[]): Column[] => names.map((name) => ({ name, type: 'count' }));
const fractions = (...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, type: 'fraction' }));

const VISIT_TREND: WideLayout = {
  keyColumn: undefined,
  columns: [
    ...counts('session_cnt', 'visit_pv', 'visit_uv', 'visit_uv_new'),
    ...fractions('stay_time_uv', 'stay_time_session', 'visit_depth'),
  ],
};

/** `visit_uv_new_1`: of the new users, how many came back after one day, week or month. */
const retention = (...keys: readonly number[]): WideLayout => ({
  keyColumn: undefined,
  columns: ['visit_uv_new', 'visit_uv'].flatMap((figure) => counts(...keys.map((key) => `${figure}_${key}`))),
});

const LAYOUTS: Readonly<Record<string, WideLayout>> = {
  getDailyVisitTrend: VISIT_TREND,
  getWeeklyVisitTrend: VISIT_TREND,
  getMonthlyVisitTrend: VISIT_TREND,
  getDailySummary: { keyColumn: undefined, columns: counts('visit_total', 'share_pv', 'share_uv') },
  getDailyRetain: retention(0, 1, 2, 3, 4, 5, 6, 7, 14, 30),
  getWeeklyRetain: retention(0, 1, 2, 3, 4),
  getMonthlyRetain: retention(0, 1),
  getVisitPage: {
    keyColumn: 'page_path',
    columns: [
      ...counts('page_visit_pv', 'page_visit_uv'),
      ...fractions('page_staytime_pv'),
      ...counts('entrypage_pv', 'exitpage_pv', 'page_share_pv', 'page_share_uv'),
    ],
  },
  getVisitDistribution: {
    keyColumn: 'key',
    columns: counts(
      'access_source_session_cnt',
      'access_source_visit_uv',
      'access_staytime_info',
      'access_depth_info',
    ),
  },
};

/** The wide form of an operation; undefined if it has none. */
export function layoutOf(operation: string): WideLayout | undefined {
  return Object.hasOwn(LAYOUTS, operation) ? LAYOUTS[operation] : undefined;
}

/** The operations that have a wide form. */
export function wideOperations(): string[] {
  return Object.keys(LAYOUTS);
}
