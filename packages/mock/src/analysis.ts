import { type Call, type Handler, type Handlers, text } from './call.ts';
import { type Period, type Range, readRange, shanghaiDay, writeDay } from './dates.ts';
import { retention, summary, visits } from './figures.ts';

/** Answers of the section data-analysis, from the figures of figures.ts. */
export function createAnalysis(now: () => number): Handlers {
  const asked = (period: Period, { body }: Call) =>
    readRange(period, text(body.begin_date), text(body.end_date), now());

  const trend =
    (period: Exclude<Period, 'portrait'>): Handler =>
    (call) => {
      const range = asked(period, call);
      const figures = visits(range);
      return { list: figures ? [{ ref_date: refDate(period, range), ...figures }] : [] };
    };

  const retain =
    (period: Exclude<Period, 'portrait'>): Handler =>
    (call) => {
      const range = asked(period, call);
      return {
        ref_date: refDate(period, range),
        ...retention(period, range, shanghaiDay(now()) - 1),
      };
    };

  /** The spec's example under the date that was asked for. */
  const dated =
    (period: Period): Handler =>
    async (call) => {
      const range = asked(period, call);
      return { ...(await call.example()), ref_date: refDate(period, range) };
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
      return { list: figures ? [{ ref_date: writeDay(first), ...figures }] : [] };
    },
    getVisitPage: dated('day'),
    getVisitDistribution: dated('day'),
    getUserPortrait: dated('portrait'),
  };
}

function refDate(period: Period, { first, last }: Range): string {
  if (period === 'month') return writeDay(first).slice(0, 6);
  return first === last ? writeDay(first) : `${writeDay(first)}-${writeDay(last)}`;
}
