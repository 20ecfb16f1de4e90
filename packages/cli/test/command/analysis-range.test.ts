import { eachDay, lastDays, lastMonths, lastWeeks, monthRange, weekRange } from '@weapp-openapi/analysis';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { daysBefore, readDays, readKeptDays, readPeriods } from '../../src/command/analysis-range.ts';
import { REPORT_DAYS } from '../../src/command/analysis-report.ts';
import type { Io } from '../../src/output/io.ts';
import { sayIn } from '../../src/words/words.ts';

const io = { say: sayIn('en') } as Io;

// Thursday, 26 November 2026, noon in Shanghai.
beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 26, 4), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('the days that sync keeps', () => {
  it('are enough for everything that report and table show without --from', () => {
    for (const { end_date: to } of eachDay('20250101', '20260131')) {
      const { begin, end } = readKeptDays(io, { to });
      expect(end).toBe(to);
      expect(begin <= daysBefore(to, 2 * REPORT_DAYS - 1), to).toBe(true);
      for (const by of ['day', 'week', 'month'] as const) {
        const shown = readPeriods(io, { to: by === 'day' ? to : lastWhole(by, to) }, by);
        expect(begin <= shown.begin, `${to} by ${by}`).toBe(true);
      }
    }
  });

  it('are those of --from', () => {
    expect(readKeptDays(io, { from: '20261101' })).toEqual({ begin: '20261101', end: '20261125' });
    expect(readKeptDays(io, {})).toEqual({ begin: '20260501', end: '20261125' });
  });
});

function lastWhole(by: 'week' | 'month', to: string): string {
  const { begin_date, end_date } = (by === 'week' ? weekRange : monthRange)(to);
  return end_date === to ? to : daysBefore(begin_date, 1);
}

describe('weeks and months', () => {
  it('are the last whole ones', () => {
    expect(readPeriods(io, {}, 'week')).toMatchObject({ begin: lastWeeks(12).begin, end: lastWeeks(12).end });
    expect(readPeriods(io, {}, 'month')).toMatchObject({
      begin: lastMonths(6).begin,
      end: lastMonths(6).end,
    });
    expect(readPeriods(io, {}, 'day')).toMatchObject({ begin: lastDays(30).begin, end: lastDays(30).end });
  });

  it('leave out the one that goes on, whatever day of it --to names', () => {
    expect(readPeriods(io, { to: '20261125' }, 'week').end).toBe('20261122');
    expect(readPeriods(io, { to: '20261125' }, 'month').end).toBe('20261031');
    expect(readPeriods(io, { to: '20261118' }, 'week')).toEqual({ begin: '20260831', end: '20261122' });
    expect(readPeriods(io, { to: '20260831' }, 'month')).toEqual({ begin: '20260301', end: '20260831' });
  });

  it('say that the only one is not over', () => {
    expect(() => readPeriods(io, { from: '20261124' }, 'week')).toThrow(
      '20261123 to 20261129 is not over yet',
    );
    expect(() => readPeriods(io, { from: '20261124', to: '20261125' }, 'month')).toThrow(
      '20261101 to 20261130 is not over yet',
    );
  });
});

it('names the option of a day that is not over, and no other', () => {
  expect(() => readDays(io, { from: '20261201' }, 30)).toThrow(
    '--from 20261201 is later than yesterday, 20261125',
  );
  expect(() => readPeriods(io, { to: '20261126' }, 'week')).toThrow('--to 20261126 is later');
  expect(() => readDays(io, { from: '20261103', to: '20261102' }, 30)).toThrow('swap --from and --to');
});

it('says that WeChat has no figures of a day before 2017, and that others are no days', () => {
  expect(() => readDays(io, { from: '20161231' }, 30)).toThrow('--from 20161231 is before 20170109');
  expect(() => readDays(io, { from: '20170230' }, 30)).toThrow('--from 20170230 is not a date');
});
