import { describe, expect, test } from 'vitest';
import { type FigureSeries, shareFunnel } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

type Visits = { visit_uv: number; visit_uv_new: number };
type Shares = { share_uv: number; share_pv: number };

function days<Figures>(
  list: readonly (Figures | undefined)[],
  begin = '20260601',
): FigureSeries<Figures, 'day'> {
  const { by, points } = seriesOf(
    list.map(() => 0),
    { begin },
  );
  return { by, points: points.map((point, day) => ({ ...point, figures: list[day] })) };
}

describe('a share funnel', () => {
  // By hand: 400 visitors, 20 forwarding users, 30 forwards, 60 new users on the two days that have all four.
  const visits = days<Visits>([
    { visit_uv: 100, visit_uv_new: 10 },
    { visit_uv: 300, visit_uv_new: 50 },
    undefined,
  ]);
  const shares = days<Shares>([
    { share_uv: 10, share_pv: 20 },
    { share_uv: 10, share_pv: 10 },
    { share_uv: 7, share_pv: 7 },
    { share_uv: 8, share_pv: 8 },
  ]);
  const funnel = shareFunnel(visits, shares);

  test('divides sums by sums, over the days that have all figures', () => {
    expect(funnel.rates).toEqual({
      forwarding_rate: 0.05,
      forwards_per_user: 1.5,
      new_user_rate: 0.15,
      new_users_per_forward: 2,
    });
    expect(funnel).toMatchObject({
      support: 2,
      missing: 2,
      period: { begin_date: '20260601', end_date: '20260604' },
    });
  });

  test('has a step for each figure, in user-days where users are counted by day', () => {
    expect(
      funnel.steps.map(({ figure, value, unit, per_previous, per_first }) => [
        figure,
        value,
        unit,
        per_previous,
        per_first,
      ]),
    ).toEqual([
      ['visit_uv', 400, 'user-days', undefined, 1],
      ['share_uv', 20, 'user-days', 0.05, 0.05],
      ['share_pv', 30, 'times', 1.5, 0.075],
      ['visit_uv_new', 60, 'users', undefined, 0.15],
    ]);
  });

  test('names users of several days as what they are: added up, not counted once', () => {
    expect(funnel.steps.map(({ label }) => label.zh)).toEqual([
      '访问人次（按天去重后相加）',
      '转发人次（按天去重后相加）',
      '转发次数',
      '新用户数',
    ]);
    const one = shareFunnel(
      days<Visits>([{ visit_uv: 5, visit_uv_new: 1 }]),
      days<Shares>([{ share_uv: 1, share_pv: 2 }]),
    );
    expect(one.steps.map(({ label }) => label.zh)).toEqual(['访问人数', '转发人数', '转发次数', '新用户数']);
  });

  test('has each day, with what is known of it', () => {
    expect(
      funnel.points.map(({ ref_date, visit_uv, share_uv, rates }) => [
        ref_date,
        visit_uv,
        share_uv,
        rates.forwarding_rate,
      ]),
    ).toEqual([
      ['20260601', 100, 10, 0.1],
      ['20260602', 300, 10, 10 / 300],
      ['20260603', undefined, 7, undefined],
      ['20260604', undefined, 8, undefined],
    ]);
  });

  test('of a summary that begins earlier is in order', () => {
    const earlier = shareFunnel(visits, days<Shares>([{ share_uv: 1, share_pv: 1 }], '20260530'));
    expect(earlier.points[0]?.ref_date).toBe('20260530');
    expect(earlier.period?.begin_date).toBe('20260530');
  });

  test('of nothing has neither steps nor rates', () => {
    const nothing = shareFunnel(days<Visits>([]), days<Shares>([]));
    expect(nothing).toMatchObject({ steps: [], period: undefined, support: 0 });
    expect(nothing.rates.forwarding_rate).toBeUndefined();
  });

  test('leaves a day that lacks one figure out of all sums', () => {
    const part = shareFunnel(
      visits,
      days<Shares>([
        { share_uv: 10, share_pv: Number.NaN },
        { share_uv: 10, share_pv: 10 },
      ]),
    );
    expect(part.steps.map(({ value }) => value)).toEqual([300, 10, 10, 50]);
    expect(part).toMatchObject({ support: 1, missing: 2 });
  });

  test('after a 0 has no rate', () => {
    const quiet = shareFunnel(
      days<Visits>([{ visit_uv: 5, visit_uv_new: 1 }]),
      days<Shares>([{ share_uv: 0, share_pv: 0 }]),
    );
    expect(quiet.rates).toMatchObject({ forwarding_rate: 0, forwards_per_user: undefined });
    expect(quiet.steps[3]?.per_previous).toBeUndefined();
  });

  test('of weeks is refused', () => {
    const weeks = { by: 'week', points: [] } as unknown as typeof visits;
    expect(() => shareFunnel(weeks, shares)).toThrow('needs two series by day, not by week');
  });
});
