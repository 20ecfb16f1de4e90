import { expect, test } from 'vitest';
import { addDays } from '../../src/answers/days.ts';
import { OPERATION_NAMES } from '../../src/answers/operations.ts';
import { keyOf } from '../../src/answers/question.ts';
import { isDue, type Kept } from '../../src/answers/settling.ts';
import { asksOf, questionsOf } from '../../src/keeping/plan.ts';

test.each([
  [3, 56],
  [0, 23],
])('the README counts the calls of a daily sync: reviseDays %i, %i a day', (reviseDays, calls) => {
  const kept = new Map<string, Kept>();
  let sum = 0;
  // 13 weeks, after the 35 days for which the first one has to catch up.
  for (let day = 0; day < 35 + 91; day++) {
    const today = addDays('20260702', day);
    const due = questionsOf(OPERATION_NAMES, '20260701', addDays(today, -1)).filter((question) =>
      isDue(question, kept.get(keyOf(question)), today, reviseDays),
    );
    for (const question of due) kept.set(keyOf(question), { fetched: today, empty: false });
    if (day >= 35) sum += asksOf(due).length;
  }
  expect(Math.round(sum / 91)).toBe(calls);
});
