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
  /** The same figure of the days before; undefined if fewer than half of them have figures. */
  readonly before: number | undefined;
  /** The change from it, as a share; undefined if there is nothing to compare with, or that was 0. */
  readonly change: number | undefined;
  /**
   * Days are missing, so that sums are of more days here than there: `before` and `change` are those of the average
   * day.
   */
  readonly perDay: boolean;
  /** The average day, where that is compared. */
  readonly mean: number | undefined;
  /** Day by day. */
  readonly course: readonly (number | undefined)[];
}

type Name = keyof NonNullable<Days['points'][number]['figures']>;

/**
 * The figures at the head of the report. Users are those of an average day, for users of several days cannot be added
 * up; new users can, for each is new once. Time and depth are weighted by sessions.
 */
export function headlines(data: ReportData): Headline[] {
  const { now, before } = daysOf(data);
  const visits = {
    now: { by: 'day' as const, points: data.days.points.filter(({ ref_date }) => ref_date >= data.begin) },
    before: { by: 'day' as const, points: data.days.points.filter(({ ref_date }) => ref_date < data.begin) },
  };
  const supportOf = (days: Days, figure: Name) =>
    days.points.filter(({ figures }) => figures?.[figure] !== undefined).length;
  const compare = (
    name: HeadlineName,
    figure: Name,
    value: number | undefined,
    earlier: number | undefined,
    perDay = false,
  ): Headline => {
    const known = supportOf(before, figure) >= before.points.length / 2 ? earlier : undefined;
    const current = perDay ? meanOf(now, figure).value : value;
    const change = current === undefined || !known ? undefined : current / known - 1;
    const course = now.points.map(({ figures }) => figures?.[figure]);
    return { name, value, before: known, change, perDay, mean: perDay ? current : undefined, course };
  };
  const sum = (name: HeadlineName, figure: Name) => {
    const perDay = supportOf(now, figure) !== supportOf(before, figure);
    const earlier = perDay ? meanOf(before, figure) : sumOf(before, figure);
    return compare(name, figure, sumOf(now, figure).value, earlier.value, perDay);
  };
  const last = ({ points }: Days) =>
    points.findLast(({ figures }) => figures?.visit_total !== undefined)?.figures?.visit_total;
  return [
    compare('users', 'visit_uv', meanOf(now, 'visit_uv').value, meanOf(before, 'visit_uv').value),
    sum('newUsers', 'visit_uv_new'),
    sum('sessions', 'session_cnt'),
    sum('visits', 'visit_pv'),
    compare(
      'seconds',
      'stay_time_session',
      weightedStayTime(visits.now).value,
      weightedStayTime(visits.before).value,
    ),
    compare('depth', 'visit_depth', weightedDepth(visits.now).value, weightedDepth(visits.before).value),
    sum('forwards', 'share_pv'),
    compare('total', 'visit_total', last(now), last(before)),
  ];
}
