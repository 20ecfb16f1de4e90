/** A column of an operation's wide form: WeChat's key, and the term of its Chinese docs. */
export interface FigureColumn {
  readonly name: string;
  readonly type: 'count' | 'fraction';
  readonly zh: string;
}

/** The columns of an operation's wide form. */
export interface WideLayout {
  /** The column that tells the lines of one period apart, such as `page_path`; none if a period is one line. */
  readonly keyColumn: { readonly name: string; readonly zh: string } | undefined;
  readonly columns: readonly FigureColumn[];
}

const count = (name: string, zh: string): FigureColumn => ({ name, type: 'count', zh });
const fraction = (name: string, zh: string): FigureColumn => ({ name, type: 'fraction', zh });

const VISIT_TREND: WideLayout = {
  keyColumn: undefined,
  columns: [
    count('session_cnt', '打开次数'),
    count('visit_pv', '访问次数'),
    count('visit_uv', '访问人数'),
    count('visit_uv_new', '新用户数'),
    fraction('stay_time_uv', '人均停留时长'),
    fraction('stay_time_session', '次均停留时长'),
    fraction('visit_depth', '平均访问深度'),
  ],
};

/** `visit_uv_new_1`: of the new users, how many came back after one day, week or month. */
const retention = (...keys: readonly number[]): WideLayout => ({
  keyColumn: undefined,
  columns: [
    ...keys.map((key) => count(`visit_uv_new_${key}`, `新增用户留存_${key}`)),
    ...keys.map((key) => count(`visit_uv_${key}`, `活跃用户留存_${key}`)),
  ],
});

const LAYOUTS: Readonly<Record<string, WideLayout>> = {
  getDailyVisitTrend: VISIT_TREND,
  getWeeklyVisitTrend: VISIT_TREND,
  getMonthlyVisitTrend: VISIT_TREND,
  getDailySummary: {
    keyColumn: undefined,
    columns: [
      count('visit_total', '累计用户数'),
      count('share_pv', '转发次数'),
      count('share_uv', '转发人数'),
    ],
  },
  getDailyRetain: retention(0, 1, 2, 3, 4, 5, 6, 7, 14, 30),
  getWeeklyRetain: retention(0, 1, 2, 3, 4),
  getMonthlyRetain: retention(0, 1),
  getVisitPage: {
    keyColumn: { name: 'page_path', zh: '页面路径' },
    columns: [
      count('page_visit_pv', '访问次数'),
      count('page_visit_uv', '访问人数'),
      fraction('page_staytime_pv', '次均停留时长'),
      count('entrypage_pv', '进入页次数'),
      count('exitpage_pv', '退出页次数'),
      count('page_share_pv', '转发次数'),
      count('page_share_uv', '转发人数'),
    ],
  },
  getVisitDistribution: {
    keyColumn: { name: 'key', zh: '分布键' },
    columns: [
      count('access_source_session_cnt', '访问来源分布_打开次数'),
      count('access_source_visit_uv', '访问来源分布_访问人数'),
      count('access_staytime_info', '访问时长分布'),
      count('access_depth_info', '访问深度分布'),
    ],
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

/**
 * Which figure and key a column of a wide form holds: `visit_uv_new_1` of a retention is the figure
 * `visit_uv_new` with key 1. `rowKey` is the cell of the layout's key column.
 */
export function figureOf(
  layout: WideLayout,
  operation: string,
  column: string,
  rowKey: string,
): { figure: string; key: string } {
  if (layout.keyColumn !== undefined) return { figure: column, key: rowKey };
  const last = column.lastIndexOf('_');
  if (!operation.endsWith('Retain')) return { figure: column, key: '' };
  return { figure: column.slice(0, last), key: column.slice(last + 1) };
}

/** The column of a wide form that a figure goes into; it need not exist. */
export function columnOf(layout: WideLayout, figure: string, key: string): string {
  return layout.keyColumn === undefined && key !== '' ? `${figure}_${key}` : figure;
}
