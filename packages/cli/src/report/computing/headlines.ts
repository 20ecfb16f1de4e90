import { meanOf, sumOf, weightedDepth, weightedStayTime } from '@weapp-openapi/analysis';
import type { ReportData } from '../collecting/report-data.ts';
import { type Days, daysOf } from './day-figures.ts';

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
  /** The same figure of the days before. */
  readonly before: number | undefined;
  /** The change from it, as a share; undefined if there is nothing to compare with, or that was 0. */
  readonly change: number | undefined;
  /** Day by day. */
  readonly course: readonly (number | undefined)[];
}

/**
 * The figures at the head of the report. Users are those of an average day, for users of several days cannot be added
 * up; new users can, for each is new once. Time and depth are weighted by sessions.
 */
export function headlines(data: ReportData): Headline[] {
  const { now, before } = daysOf(data);
  const visits = (days: Days) => ({
    by: 'day' as const,
    points: data.days.points.filter(({ ref_date }) => ref_date >= data.begin === (days === now)),
  });
  const last = ({ points }: Days) =>
    points.findLast(({ figures }) => figures?.visit_total !== undefined)?.figures?.visit_total;
  const of = (
    name: HeadlineName,
    figure: keyof NonNullable<Days['points'][number]['figures']>,
    value: (days: Days) => number | undefined,
  ): Headline => {
    const [current, earlier] = [value(now), value(before)];
    return {
      name,
      value: current,
      before: earlier,
      change: current === undefined || !earlier ? undefined : current / earlier - 1,
      course: now.points.map(({ figures }) => figures?.[figure]),
    };
  };
  return [
    of('users', 'visit_uv', (days) => meanOf(days, 'visit_uv').value),
    of('newUsers', 'visit_uv_new', (days) => sumOf(days, 'visit_uv_new').value),
    of('sessions', 'session_cnt', (days) => sumOf(days, 'session_cnt').value),
    of('visits', 'visit_pv', (days) => sumOf(days, 'visit_pv').value),
    of('seconds', 'stay_time_session', (days) => weightedStayTime(visits(days)).value),
    of('depth', 'visit_depth', (days) => weightedDepth(visits(days)).value),
    of('forwards', 'share_pv', (days) => sumOf(days, 'share_pv').value),
    of('total', 'visit_total', last),
  ];
}
