import type { AnalysisClient } from '@weapp-openapi/analysis';
import type { CallOptions } from '@weapp-openapi/core';
import { OPERATION_NAMES, type OperationName } from '../src/answers/operations.ts';

/** One call that a fake WeChat got. */
export interface FakeCall {
  readonly operation: OperationName;
  readonly begin_date: string;
  readonly end_date: string;
}

type Answer = (call: FakeCall, options: CallOptions) => unknown;

/**
 * A fake: it answers in this process and at once, so that a test can count calls and decide what WeChat says of
 * a day. The mock server answers in open-history.test.ts and in test/faults.
 */
export function fakeWechat(answers: Partial<Record<OperationName, Answer>> = {}) {
  const calls: FakeCall[] = [];
  const call = (operation: OperationName) => async (request: Record<string, never>, options: CallOptions) => {
    const { begin_date = dayOf(request, 'begin'), end_date = dayOf(request, 'end') } = request as {
      begin_date?: string;
      end_date?: string;
    };
    const made = { operation, begin_date, end_date };
    calls.push(made);
    await Promise.resolve();
    return (answers[operation] ?? DEFAULTS[operation])?.(made, options);
  };
  const wx = Object.fromEntries(OPERATION_NAMES.map((name) => [name, call(name)]));
  return { wx: wx as unknown as AnalysisClient, calls };
}

const dayOf = (request: Record<string, never>, edge: 'begin' | 'end'): string => {
  const { time } = request as unknown as { time: Record<string, number> };
  const date = new Date(((time[`${edge}_timestamp`] ?? 0) + 8 * 3600) * 1000);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
};

/** WeChat names a month by its six digits, and a week by its first day at times. */
const nameOf = ({ operation, begin_date }: FakeCall) =>
  operation.startsWith('getMonthly') ? begin_date.slice(0, 6) : begin_date;

const visits: Answer = (call) => ({
  list: [{ ref_date: nameOf(call), visit_uv: Number(call.begin_date) % 1000, visit_depth: 2.5 }],
});
const retained: Answer = (call) => ({
  ref_date: nameOf(call),
  visit_uv_new: [{ key: 0, value: 10 }],
  visit_uv: [{ key: 0, value: 100 }],
});

const DEFAULTS: Record<OperationName, Answer> = {
  getDailySummary: ({ begin_date }) => ({ list: [{ ref_date: begin_date, visit_total: 1000 }] }),
  getDailyVisitTrend: visits,
  getWeeklyVisitTrend: visits,
  getMonthlyVisitTrend: visits,
  getDailyRetain: retained,
  getWeeklyRetain: retained,
  getMonthlyRetain: retained,
  getUserPortrait: ({ begin_date }) => ({
    ref_date: begin_date,
    visit_uv: { province: [{ id: 31, name: '四川省', value: 7 }] },
  }),
  getVisitPage: ({ begin_date }) => ({
    ref_date: begin_date,
    list: [{ page_path: 'pages/index', page_visit_pv: 9 }],
  }),
  getVisitDistribution: ({ begin_date }) => ({
    ref_date: begin_date,
    list: [{ index: 'access_staytime_info', item_list: [{ key: 1, value: 5 }] }],
  }),
  getPerformanceData: ({ begin_date, end_date }) => {
    const fields = [];
    for (let date = begin_date; date <= end_date; date = `${Number(date) + 1}`) {
      fields.push({ refdate: date, value: '70.5' });
    }
    const tables = [{ id: 'memory', zh: '内存均值', lines: [{ fields }] }];
    return { errcode: 0, errmsg: 'ok', data: { body: { tables, count: 1 } } };
  },
};

/** Noon in Shanghai of a day, yyyymmdd. */
export const noonOf = (date: string): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8), 4);
