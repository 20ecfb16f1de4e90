import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { namePeriod, spanAround } from '../../src/dates/period.ts';
import type { Collected } from '../../src/figures/gap.ts';
import { changeOf, entryOf, toSeries } from '../../src/figures/series.ts';

interface Figures {
  readonly ref_date: string;
  readonly users: number;
  readonly seconds?: number;
}

const changesOf = (before: Figures, now: Figures) => ({
  users: changeOf(before.users, now.users),
  seconds: changeOf(before.seconds, now.seconds),
});

function collected(date: string, figures: Omit<Figures, 'ref_date'> | undefined): Collected<Figures> {
  const span = spanAround('day', readDay('date', date).day);
  const name = namePeriod('day', span);
  if (figures) return { span, name, figures: { ref_date: date, ...figures }, gap: undefined };
  return { span, name, figures: undefined, gap: { ...name, reason: 'empty' } };
}

describe('changeOf', () => {
  test('is the difference, and that as a share of the figure before', () => {
    expect(changeOf(200, 250)).toEqual({ absolute: 50, share: 0.25 });
    expect(changeOf(200, 150)).toEqual({ absolute: -50, share: -0.25 });
    expect(changeOf(200, 200)).toEqual({ absolute: 0, share: 0 });
  });

  test('has no share after a 0', () => {
    expect(changeOf(0, 5)).toEqual({ absolute: 5, share: undefined });
    expect(changeOf(0, 0)).toEqual({ absolute: 0, share: undefined });
  });

  test('is undefined where a figure is missing', () => {
    expect(changeOf(undefined, 5)).toBeUndefined();
    expect(changeOf(5, undefined)).toBeUndefined();
  });
});

describe('entryOf', () => {
  const entry = { ref_date: '20170313', users: 1 };

  test('finds the entry of the period', () => {
    expect(entryOf([{ ref_date: '20170312', users: 9 }, entry], '20170313')).toBe(entry);
  });

  test.each([[[]], [undefined], [null]])('%j is empty', (list) => {
    expect(entryOf(list, '20170313')).toBe('empty');
  });

  test('entries of other periods only are told apart from none', () => {
    expect(entryOf([entry], '20170314')).toBe('other-period');
  });
});

describe('toSeries', () => {
  test('a gap stays a point, without figures, and is no base for the next change', () => {
    const series = toSeries(
      'day',
      [
        collected('20170313', { users: 100 }),
        collected('20170314', undefined),
        collected('20170315', { users: 120 }),
        collected('20170316', { users: 90 }),
      ],
      changesOf,
      false,
    );
    expect(
      series.points.map(({ ref_date, figures, change }) => [ref_date, figures?.users, change?.users]),
    ).toEqual([
      ['20170313', 100, undefined],
      ['20170314', undefined, undefined],
      ['20170315', 120, undefined],
      ['20170316', 90, { absolute: -30, share: -0.25 }],
    ]);
    expect(series.gaps).toEqual([
      { begin_date: '20170314', end_date: '20170314', ref_date: '20170314', reason: 'empty' },
    ]);
  });

  test('a figure that one of the periods lacks has no change; the others do', () => {
    const { points } = toSeries(
      'day',
      [collected('20170313', { users: 100, seconds: 9 }), collected('20170314', { users: 110 })],
      changesOf,
      false,
    );
    expect(points[1]?.change).toEqual({ users: { absolute: 10, share: 0.1 }, seconds: undefined });
  });

  test('a leading period gives the first change and is neither point nor gap', () => {
    const after = (figures: Omit<Figures, 'ref_date'> | undefined) =>
      toSeries('day', [collected('20170312', figures), collected('20170313', { users: 3 })], changesOf, true);
    expect(after({ users: 4 }).points).toHaveLength(1);
    expect(after({ users: 4 }).points[0]).toMatchObject({
      ref_date: '20170313',
      change: { users: { absolute: -1 } },
    });
    expect(after(undefined)).toMatchObject({ points: [{ change: undefined }], gaps: [] });
  });
});
