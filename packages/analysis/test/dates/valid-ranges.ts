import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { checkRange } from '../../src/dates/check-range.ts';
import { formatDay, readDay } from '../../src/dates/day.ts';
import type { Granularity } from '../../src/dates/period.ts';

// 22 November 2026 is a Sunday.
export const YESTERDAY = readDay('date', '20261122').day;

/** Why a range is refused; undefined if it is not. */
export function refusal(by: Granularity, begin: string, end: string): string | undefined {
  try {
    checkRange(by, begin, end, YESTERDAY);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(WeappUsageError);
    return error instanceof Error ? error.message : '';
  }
}

/** @param step Of days, between the ranges that are tried. */
export function namesValidRanges(step: number): void {
  test.each<Granularity>(['day', 'week', 'month'])(
    'by %s, whatever range is refused, the one that the message names is valid',
    (by) => {
      const dates = Array.from({ length: 80 / step }, (_, index) => formatDay(YESTERDAY - 70 + index * step));
      dates.push('00010101', '19691231', '20161231', '20170230', '20240229', '20251301', '99991231');
      let count = 0;
      for (const begin of dates) {
        for (const end of dates) {
          const message = refusal(by, begin, end);
          if (message === undefined) continue;
          const [, first = '', last = ''] = /: use (\d{8}) to (\d{8})\.$/.exec(message) ?? [];
          expect(refusal(by, first, last), message).toBeUndefined();
          count++;
        }
      }
      expect(count).toBeGreaterThan(1000 / step ** 2);
    },
  );
}
