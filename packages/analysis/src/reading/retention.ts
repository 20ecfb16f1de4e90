import { checkRange } from '../dates/check-range.ts';
import type { PeriodRange } from '../dates/dates.ts';
import type { Granularity } from '../dates/period.ts';
import { type Cohorts, type RetainFigure, type Retention, toCohort, toCohorts } from '../figures/cohorts.ts';
import { gapsOf } from '../figures/gap.ts';
import { type CollectOptions, collect } from './collect.ts';
import { type Context, collectOptions, yesterdayOf } from './context.ts';

/** Which cohorts `retention` covers, and how to request them. */
export interface RetentionInput<By extends Granularity = Granularity>
  extends PeriodRange<By>,
    CollectOptions {}

const OPERATIONS = { day: 'getDailyRetain', week: 'getWeeklyRetain', month: 'getMonthlyRetain' } as const;

/** The common part of the three retention answers. */
interface RetainAnswer {
  readonly ref_date: string;
  readonly visit_uv_new: readonly RetainFigure[];
  readonly visit_uv: readonly RetainFigure[];
}

/** `Analysis.retention`. */
export async function retention<By extends Granularity>(
  context: Context,
  input: RetentionInput<By>,
): Promise<Retention<By>> {
  const { by, begin, end } = input;
  const { wx } = context;
  const options = collectOptions(context, input);
  const yesterday = yesterdayOf(context);
  const spans = checkRange(by, begin, end, yesterday);
  const collected = await collect(
    spans,
    { by, ask: (period, call): Promise<RetainAnswer> => wx[OPERATIONS[by]](period, call), read },
    options,
  );
  const tableOf = (kind: 'visit_uv_new' | 'visit_uv'): Cohorts =>
    toCohorts(
      by,
      collected.map(({ span, name, figures }) => toCohort(by, span, name, figures?.[kind] ?? [], yesterday)),
    );
  return { by, newUsers: tableOf('visit_uv_new'), activeUsers: tableOf('visit_uv'), gaps: gapsOf(collected) };
}

function read(answer: RetainAnswer, ref_date: string): RetainAnswer | 'empty' | 'other-period' {
  if (!answer.visit_uv_new?.length && !answer.visit_uv?.length) return 'empty';
  return answer.ref_date === ref_date ? answer : 'other-period';
}
