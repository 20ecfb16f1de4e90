import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/answers/days.ts';
import type { OperationName } from '../../src/answers/operations.ts';
import type { Question } from '../../src/answers/question.ts';
import { isDue, isFinal } from '../../src/answers/settling.ts';

/** On which days after the period a daily sync asks, over two months. */
function daysAsked(operation: OperationName, begin_date: string, end_date: string, reviseDays = 3): number[] {
  const question: Question = { operation, begin_date, end_date, parameters: '' };
  const asked: number[] = [];
  let fetched: string | undefined;
  for (let day = 1; day <= 90; day++) {
    const today = addDays(end_date, day);
    if (!isDue(question, fetched === undefined ? undefined : { fetched, empty: false }, today, reviseDays))
      continue;
    fetched = today;
    asked.push(day);
  }
  return asked;
}

describe('a daily sync asks for', () => {
  test('a day on four days', () => {
    expect(daysAsked('getDailyVisitTrend', '20261101', '20261101')).toEqual([1, 2, 3, 4]);
    expect(daysAsked('getDailyVisitTrend', '20261101', '20261101', 0)).toEqual([1]);
  });

  test('the retention of a day until key 7 has settled, then for keys 14 and 30', () => {
    expect(daysAsked('getDailyRetain', '20261101', '20261101')).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 17, 18, 31, 32, 33, 34,
    ]);
    expect(daysAsked('getDailyRetain', '20261101', '20261101', 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 15, 31]);
  });

  test('the retention of a week and a month after each later week and month', () => {
    expect(daysAsked('getWeeklyRetain', '20261102', '20261108', 0)).toEqual([1, 8, 15, 22, 29]);
    expect(daysAsked('getMonthlyRetain', '20260101', '20260131', 0)).toEqual([1, 29]);
  });
});

const question: Question = {
  operation: 'getDailySummary',
  begin_date: '20261101',
  end_date: '20261101',
  parameters: '',
};

test('after a pause it is asked once more, and then never', () => {
  const kept = { fetched: '20261103', empty: false };
  expect(isDue(question, kept, '20270101', 3)).toBe(true);
  expect(isDue(question, { ...kept, fetched: '20270101' }, '20270201', 3)).toBe(false);
});

test('an empty answer is asked again the same day, while it may still come', () => {
  expect(isDue(question, { fetched: '20261102', empty: true }, '20261102', 3)).toBe(true);
  expect(isDue(question, { fetched: '20261202', empty: true }, '20261202', 3)).toBe(false);
});

test('final is what is not asked again', () => {
  expect(isFinal(question, '20261104', 3)).toBe(false);
  expect(isFinal(question, '20261105', 3)).toBe(true);
  const retain = { ...question, operation: 'getDailyRetain' } as const;
  expect(isFinal(retain, '20261204', 3)).toBe(false);
  expect(isFinal(retain, '20261205', 3)).toBe(true);
});

test('what a clock that was ahead has fetched is asked again', () => {
  for (const empty of [true, false]) {
    expect(isDue(question, { fetched: '20300110', empty }, '20270201', 3)).toBe(true);
  }
});

test('an empty answer of the first days is asked again, whatever reviseDays is', () => {
  expect(isDue(question, { fetched: '20261102', empty: true }, '20261102', 0)).toBe(true);
  expect(isDue(question, { fetched: '20261104', empty: true }, '20261105', 0)).toBe(true);
  expect(isDue(question, { fetched: '20261105', empty: true }, '20261105', 0)).toBe(false);
});

test('what came from a file is asked of WeChat once', () => {
  expect(isDue(question, { fetched: '20270101', empty: false, neverAsked: true }, '20270101', 3)).toBe(true);
});
