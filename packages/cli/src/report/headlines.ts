import type { Point } from '@weapp-openapi/analysis';
import type { VisitTrendItem } from '@weapp-openapi/core';
import type { ReportData } from './report-data.ts';

export type HeadlineName =
  | 'users'
  | 'newUsers'
  | 'sessions'
  | 'visits'
  | 'seconds'
  | 'depth'
  | 'forwards'
  | 'total';

/** A figure of the whole range. */
export interface Headline {
  readonly name: HeadlineName;
  readonly value: number | undefined;
  /** The same figure of the days before, and the change from it as a share. */
  readonly before: number | undefined;
  readonly change: number | undefined;
  /** Day by day. */
  readonly course: readonly (number | undefined)[];
}

type Days = readonly Point<VisitTrendItem>[];

const figures = (days: Days) => days.flatMap((day) => day.figures ?? []);
const total = (values: readonly number[]) =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
const per = (sum: number | undefined, of: number | undefined) =>
  sum === undefined || !of ? undefined : sum / of;

/** The figures at the head of the report. */
export function headlines(data: ReportData): Headline[] {
  const within = <Each extends { readonly ref_date: string }>(points: readonly Each[]) =>
    [
      points.filter(({ ref_date }) => ref_date >= data.begin),
      points.filter(({ ref_date }) => ref_date < data.begin),
    ] as const;
  const [now, before] = within(data.days.points);
  const [summaryNow, summaryBefore] = within(data.summary?.points ?? []);
  const make = (
    name: HeadlineName,
    of: (days: Days) => number | undefined,
    each: (figures: VisitTrendItem) => number,
  ): Headline =>
    withChange(
      name,
      of(now),
      of(before),
      now.map((day) => day.figures && each(day.figures)),
    );
  const sum = (each: (figures: VisitTrendItem) => number) => (days: Days) => total(figures(days).map(each));
  const bySession = (each: (figures: VisitTrendItem) => number) => (days: Days) =>
    per(sum((day) => each(day) * day.session_cnt)(days), sum((day) => day.session_cnt)(days));
  return [
    make(
      'users',
      (days) => per(sum((day) => day.visit_uv)(days), figures(days).length),
      (day) => day.visit_uv,
    ),
    make(
      'newUsers',
      sum((day) => day.visit_uv_new),
      (day) => day.visit_uv_new,
    ),
    make(
      'sessions',
      sum((day) => day.session_cnt),
      (day) => day.session_cnt,
    ),
    make(
      'visits',
      sum((day) => day.visit_pv),
      (day) => day.visit_pv,
    ),
    make(
      'seconds',
      bySession((day) => day.stay_time_session),
      (day) => day.stay_time_session,
    ),
    make(
      'depth',
      bySession((day) => day.visit_depth),
      (day) => day.visit_depth,
    ),
    withChange(
      'forwards',
      total(summaryNow.flatMap((day) => day.figures?.share_pv ?? [])),
      total(summaryBefore.flatMap((day) => day.figures?.share_pv ?? [])),
      summaryNow.map((day) => day.figures?.share_pv),
    ),
    withChange(
      'total',
      summaryNow.findLast((day) => day.figures)?.figures?.visit_total,
      summaryBefore.findLast((day) => day.figures)?.figures?.visit_total,
      summaryNow.map((day) => day.figures?.visit_total),
    ),
  ];
}

function withChange(
  name: HeadlineName,
  value: number | undefined,
  before: number | undefined,
  course: Headline['course'],
): Headline {
  const change = value === undefined || !before ? undefined : value / before - 1;
  return { name, value, before, change, course };
}
