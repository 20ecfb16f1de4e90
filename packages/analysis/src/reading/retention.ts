import { checkRange } from '../dates/check-range.ts';
import type { PeriodRange } from '../dates/dates.ts';
import { type Granularity, namePeriod, type PeriodName, shiftSpan } from '../dates/period.ts';
import {
  type Cohorts,
  RETENTION_KEYS,
  type RetainFigure,
  type Retention,
  toCohort,
  toCohorts,
} from '../figures/cohorts.ts';
import { explainGaps } from '../figures/explain-gaps.ts';
import { gapsOf } from '../figures/gap.ts';
import { objectsOf } from '../figures/objects-of.ts';
import { collect } from './collect.ts';
import type { CollectOptions } from './collect-options.ts';
import { type Context, settingsOf } from './context.ts';

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
  const settings = settingsOf(context, input);
  const { yesterday } = settings;
  const spans = checkRange(by, begin, end, yesterday);
  const operation = OPERATIONS[by];
  const lastKey = Math.max(...RETENTION_KEYS[by]);
  const answers = await collect(
    spans,
    {
      operation,
      name: (span) => namePeriod(by, span),
      ask: (period, call): Promise<RetainAnswer> => wx[operation](period, call),
      read,
      lastDay: (span) => shiftSpan(by, span, lastKey).last,
    },
    settings,
  );
  const collected = explainGaps(answers, settings);
  const tableOf = (kind: 'visit_uv_new' | 'visit_uv'): Cohorts =>
    toCohorts(
      by,
      collected.map(({ span, name, figures }) =>
        toCohort(by, span, name, objectsOf(figures?.[kind]), yesterday),
      ),
    );
  return { by, newUsers: tableOf('visit_uv_new'), activeUsers: tableOf('visit_uv'), gaps: gapsOf(collected) };
}

function read(answer: RetainAnswer, { ref_date }: PeriodName): RetainAnswer | 'empty' | 'other-period' {
  if (objectsOf(answer.visit_uv_new).length + objectsOf(answer.visit_uv).length === 0) return 'empty';
  return answer.ref_date === ref_date ? answer : 'other-period';
}
