import type { Gap, GapReason } from '@weapp-openapi/analysis';
import type { Missing, Part, ReportData } from '../collecting/report-data.ts';
import { daysAfter, rangeName, toDay } from '../writing/dates.ts';
import { cut, type Text } from '../writing/text.ts';

const PARTS: Readonly<Record<Part | 'days', Text>> = {
  days: { en: 'Visits', zh: '访问趋势' },
  summary: { en: 'Total users and forwards', zh: '累计用户数与转发' },
  weeks: { en: 'Visits by week', zh: '周访问趋势' },
  months: { en: 'Visits by month', zh: '月访问趋势' },
  retention: { en: 'Retention by day', zh: '日留存' },
  weeklyRetention: { en: 'Retention by week', zh: '周留存' },
  pages: { en: 'Pages', zh: '访问页面' },
  distributions: { en: 'Sources, durations and depths', zh: '访问分布' },
  portrait: { en: 'Portraits', zh: '用户画像' },
  performance: { en: 'Performance', zh: '性能数据' },
};

const REASONS: Readonly<Record<GapReason, Text>> = {
  'not-ready': { en: 'WeChat has not computed them yet', zh: '微信尚未计算完成' },
  'before-app': { en: 'before the first figures of the mini program', zh: '早于小程序的首个数据日' },
  empty: { en: 'WeChat answered without figures', zh: '微信返回的数据为空' },
  'other-period': { en: 'WeChat answered about another period', zh: '微信返回了其他日期的数据' },
  'not-kept': {
    en: 'not in the history yet: run `weapp analysis sync`',
    zh: '历史库中尚无数据：请先执行 weapp analysis sync',
  },
  failed: { en: 'the calls failed', zh: '调用失败' },
};

/** One stretch of periods without figures, in words. */
export interface GapText {
  readonly when: Text;
  readonly what: Text;
  readonly why: Text;
}

/** The gaps of the range: periods in a row as one, and parts with the same gap as one. */
export function gapsInWords(data: ReportData): GapText[] {
  const lists: readonly [Part | 'days', readonly Gap[]][] = [
    ['days', data.days.gaps],
    ['summary', data.summary?.gaps ?? []],
    ['weeks', data.weeks?.gaps ?? []],
    ['months', data.months?.gaps ?? []],
    ['retention', data.retention?.gaps ?? []],
    ['weeklyRetention', data.weeklyRetention?.gaps ?? []],
    ['pages', data.pages?.gaps ?? []],
    ['distributions', data.distributions?.gaps ?? []],
    ['performance', data.performance?.[0]?.gaps ?? []],
  ];
  const texts = new Map<string, { begin: string; end: string; parts: Text[]; why: Text }>();
  for (const [part, gaps] of lists) {
    for (const { begin, end, reason } of stretches(gaps.filter(({ end_date }) => end_date >= data.begin))) {
      const key = [begin, end, reason].join();
      const same = texts.get(key);
      if (same) same.parts.push(PARTS[part]);
      else texts.set(key, { begin, end, parts: [PARTS[part]], why: REASONS[reason] });
    }
  }
  return [...texts.values()]
    .sort((a, b) => a.begin.localeCompare(b.begin))
    .map(({ begin, end, parts, why }) => ({
      when: rangeName(begin, end),
      what: { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('、') },
      why,
    }));
}

/** The parts that could not be read at all, and those whose answers cannot be understood. */
export const missingInWords = (
  missing: readonly Missing[],
  odd: readonly Part[] = [],
): { what: Text; message: Text | string }[] => [
  ...missing.map(({ part, message }) => ({ what: PARTS[part], message: cut(message) })),
  ...odd.map((part) => ({
    what: PARTS[part],
    message: { en: 'WeChat’s answer is not as documented', zh: '微信返回的数据与文档不符' },
  })),
];

function stretches(gaps: readonly Gap[]): { begin: string; end: string; reason: GapReason }[] {
  const found: { begin: string; end: string; reason: GapReason }[] = [];
  for (const { begin_date, end_date, reason } of gaps) {
    const last = found.at(-1);
    if (last && last.reason === reason && toDay(daysAfter(last.end, 1)) === toDay(begin_date)) {
      last.end = end_date;
    } else found.push({ begin: begin_date, end: end_date, reason });
  }
  return found;
}
