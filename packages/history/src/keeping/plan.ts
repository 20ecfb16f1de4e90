import { addDays, wholePeriods } from '../answers/days.ts';
import {
  KEPT_MODULES,
  OPERATIONS,
  type OperationName,
  PERFORMANCE_DAYS,
  performanceParameters,
} from '../answers/operations.ts';
import type { Question } from '../answers/question.ts';

/** Every question about the days from `from` to `to`; of weeks and months those that lie in the range as a whole. */
export function questionsOf(operations: readonly OperationName[], from: string, to: string): Question[] {
  return operations.flatMap((operation) => {
    const { by, days } = OPERATIONS[operation];
    return wholePeriods(by, from, to).flatMap(({ begin_date, end_date }): Question[] => {
      const question = { operation, begin_date, end_date, parameters: '' };
      if (operation === 'getPerformanceData') {
        return KEPT_MODULES.map((module) => ({
          ...question,
          parameters: performanceParameters({ module, params: [] }),
        }));
      }
      if (days === undefined) return [question];
      return days.map((count) => ({ ...question, begin_date: addDays(end_date, 1 - count) }));
    });
  });
}

/** One call to WeChat, and what it answers: one question, or consecutive days of getPerformanceData. */
export type Ask = readonly [Question, ...Question[]];

/** The calls for some questions, newest first: what is most wanted is there first. */
export function asksOf(questions: readonly Question[]): Ask[] {
  const newestFirst = [...questions].sort((a, b) =>
    a.end_date < b.end_date ? 1 : a.end_date > b.end_date ? -1 : 0,
  );
  const asks: [Question, ...Question[]][] = [];
  // By module: the call that still grows towards older days.
  const growing = new Map<string, [Question, ...Question[]]>();
  for (const question of newestFirst) {
    const { operation, end_date, parameters } = question;
    const ask = operation === 'getPerformanceData' ? growing.get(parameters) : undefined;
    const newest = ask?.at(-1);
    const oldest = ask?.[0];
    if (
      ask &&
      oldest &&
      newest &&
      end_date > addDays(newest.end_date, -PERFORMANCE_DAYS) &&
      addDays(end_date, 1) === oldest.end_date
    ) {
      ask.unshift(question);
      continue;
    }
    const next: [Question, ...Question[]] = [question];
    asks.push(next);
    growing.set(parameters, next);
  }
  return asks;
}
