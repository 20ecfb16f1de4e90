import { isObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { formatDay, type Granularity, type Span } from '../figures/calendar.ts';
import type { Figures } from '../figures/figures.ts';
import { type Call, type Handler, type Handlers, text } from './call.ts';
import { dayInShanghai, type RangeKind, readRange } from './dates.ts';

/** Handlers for the section data-analysis: WeChat's date rules, and the figures of the calling app. */
export function createAnalysis(now: () => number, figures: Figures): Handlers {
  const asked = (kind: RangeKind, { body }: Call) =>
    readRange(kind, text(body.begin_date), text(body.end_date), now());
  const yesterday = () => dayInShanghai(now()) - 1;

  const trend =
    (kind: Granularity): Handler =>
    (call) => {
      const range = asked(kind, call);
      const visits = figures.of(call.appid).visits(range);
      return { list: visits ? [{ ref_date: refDate(kind, range), ...visits }] : [] };
    };

  const retain =
    (kind: Granularity): Handler =>
    (call) => {
      const range = asked(kind, call);
      const kept = figures.of(call.appid).retention(kind, range, yesterday());
      return { ref_date: refDate(kind, range), ...kept };
    };

  return {
    getDailyVisitTrend: trend('day'),
    getWeeklyVisitTrend: trend('week'),
    getMonthlyVisitTrend: trend('month'),
    getDailyRetain: retain('day'),
    getWeeklyRetain: retain('week'),
    getMonthlyRetain: retain('month'),
    getDailySummary(call) {
      const { first } = asked('day', call);
      const summary = figures.of(call.appid).summary(first);
      return { list: summary ? [{ ref_date: formatDay(first), ...summary }] : [] };
    },
    getVisitPage(call) {
      const { first } = asked('day', call);
      return { ref_date: formatDay(first), list: figures.of(call.appid).pages(first) };
    },
    getVisitDistribution(call) {
      const { first } = asked('day', call);
      return { ref_date: formatDay(first), list: figures.of(call.appid).distribution(first) };
    },
    getUserPortrait(call) {
      const range = asked('portrait', call);
      return { ref_date: refDate('portrait', range), ...figures.of(call.appid).portrait(range) };
    },
    getPerformanceData({ appid, body: { module, time, params } }) {
      const { first, last } = readTime(time);
      const tables = figures
        .of(appid)
        .performance(String(module), { first, last: Math.min(last, yesterday()) }, readParams(params));
      return { errcode: 0, errmsg: 'ok', data: { body: { tables, count: tables.length } } };
    },
  };
}

function refDate(kind: RangeKind, { first, last }: Span): string {
  if (kind === 'month') return formatDay(first).slice(0, 6);
  return first === last ? formatDay(first) : `${formatDay(first)}-${formatDay(last)}`;
}

/** The days of getPerformanceData. WeChat documents no errcode for wrong ones: it gets that of the other operations. */
function readTime(time: unknown): Span {
  const { begin_timestamp, end_timestamp } = isObject(time) ? time : {};
  const first = dayInShanghai(Number(begin_timestamp) * 1000);
  const last = dayInShanghai(Number(end_timestamp) * 1000);
  if (last < first) throw new Refusal(61501, 'end_timestamp must not be before begin_timestamp');
  if (last - first >= 30) throw new Refusal(61501, 'the range must be 30 days at most');
  return { first, last };
}

/** The conditions of getPerformanceData; -1 and a missing field select all. */
function readParams(params: unknown) {
  const values = new Map<unknown, string>();
  for (const param of Array.isArray(params) ? params : []) {
    if (isObject(param) && text(param.value) !== '-1') values.set(param.field, text(param.value));
  }
  const number = (field: string) => (values.has(field) ? Number(values.get(field)) : undefined);
  return { network: values.get('networktype'), level: number('device_level'), platform: number('device') };
}
