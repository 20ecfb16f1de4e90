import { type Call, type Handler, type Handlers, text } from './call.ts';
import { dayInShanghai, formatDay, type Granularity, type RangeKind, readRange, type Span } from './dates.ts';
import { retention, summary, visits } from './figures.ts';

/** Handlers for the section data-analysis, based on the figures in figures.ts. */
export function createAnalysis(now: () => number): Handlers {
  const asked = (kind: RangeKind, { body }: Call) =>
    readRange(kind, text(body.begin_date), text(body.end_date), now());

  const trend =
    (kind: Granularity): Handler =>
    (call) => {
      const range = asked(kind, call);
      const figures = visits(range);
      return { list: figures ? [{ ref_date: refDate(kind, range), ...figures }] : [] };
    };

  const retain =
    (kind: Granularity): Handler =>
    (call) => {
      const range = asked(kind, call);
      return {
        ref_date: refDate(kind, range),
        ...retention(kind, range, dayInShanghai(now()) - 1),
      };
    };

  /** The spec's example with the requested date. */
  const dated =
    (kind: RangeKind): Handler =>
    async (call) => {
      const range = asked(kind, call);
      return { ...(await call.example()), ref_date: refDate(kind, range) };
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
      const figures = summary(first);
      return { list: figures ? [{ ref_date: formatDay(first), ...figures }] : [] };
    },
    getVisitPage: dated('day'),
    getVisitDistribution: dated('day'),
    getUserPortrait: dated('portrait'),
  };
}

function refDate(kind: RangeKind, { first, last }: Span): string {
  if (kind === 'month') return formatDay(first).slice(0, 6);
  return first === last ? formatDay(first) : `${formatDay(first)}-${formatDay(last)}`;
}
