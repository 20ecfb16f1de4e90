import { expect, test } from 'vitest';
import { asksOf, questionsOf } from '../../src/keeping/plan.ts';

const brief = (ask: readonly { begin_date: string; end_date: string }[]) => [
  ask[0]?.begin_date,
  ask.at(-1)?.end_date,
];

test('weeks and months are whole, portraits end on each day', () => {
  // 7 November 2026 is a Saturday.
  const weeks = questionsOf(['getWeeklyRetain', 'getMonthlyVisitTrend'], '20261107', '20261201');
  expect(weeks.map((week) => brief([week]))).toEqual([
    ['20261109', '20261115'],
    ['20261116', '20261122'],
    ['20261123', '20261129'],
  ]);
  expect(questionsOf(['getMonthlyRetain'], '20261101', '20261130').length).toBe(1);
  expect(
    questionsOf(['getUserPortrait'], '20261103', '20261103').map((portrait) => brief([portrait])),
  ).toEqual([
    ['20261103', '20261103'],
    ['20261028', '20261103'],
    ['20261005', '20261103'],
  ]);
});

test('newest first', () => {
  const asks = asksOf(questionsOf(['getVisitPage', 'getDailySummary'], '20261101', '20261102'));
  expect(asks.map(([{ operation, end_date }]) => [operation, end_date])).toEqual([
    ['getVisitPage', '20261102'],
    ['getDailySummary', '20261102'],
    ['getVisitPage', '20261101'],
    ['getDailySummary', '20261101'],
  ]);
});

test('getPerformanceData asks for consecutive days at once, 30 at most', () => {
  const questions = questionsOf(['getPerformanceData'], '20260901', '20261031').filter(
    ({ begin_date }) => begin_date !== '20261029',
  );
  const asks = asksOf(questions);
  expect(asks.length).toBe(5 * 3);
  expect(asks.filter(([{ parameters }]) => parameters.includes('10022')).map(brief)).toEqual([
    ['20261030', '20261031'],
    ['20260929', '20261028'],
    ['20260901', '20260928'],
  ]);
});
