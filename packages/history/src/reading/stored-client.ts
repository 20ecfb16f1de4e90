import { type AnalysisClient, NotKeptError } from '@weapp-openapi/analysis';
import type { GetPerformanceDataRequest, GetPerformanceDataResponse } from '@weapp-openapi/core';
import { environmentLanguage } from '@weapp-openapi/core';
import { wholePeriods } from '../answers/days.ts';
import { OPERATION_NAMES, type OperationName, performanceParameters } from '../answers/operations.ts';
import { joined, performanceDays } from '../answers/performance.ts';
import { type Question, rowKey } from '../answers/question.ts';
import { notKept as noAnswerOf } from '../messages/options.ts';
import type { Store } from '../store/open-store.ts';
import { isRow } from '../store/rows.ts';

/**
 * The kept answers of an app in the shape of a client: the same code reads them as reads WeChat's.
 *
 * @param onMissingDay Called for each day of a getPerformanceData that is not kept while others are.
 */
export function storedClient(
  store: Store,
  appid: string,
  onMissingDay: (date: string) => void = () => {},
): AnalysisClient {
  const read = async (question: Question): Promise<unknown> => {
    const row = await store.db
      .selectFrom('answers')
      .select('answer')
      .where(isRow(rowKey(appid, question)))
      .executeTakeFirst();
    return row && JSON.parse(row.answer);
  };
  const ofPeriod = (operation: OperationName) => async (period: { begin_date: string; end_date: string }) => {
    const { begin_date, end_date } = period;
    return (
      (await read({ operation, begin_date, end_date, parameters: '' })) ??
      notKept(operation, begin_date, end_date)
    );
  };
  const client = Object.fromEntries(OPERATION_NAMES.map((name) => [name, ofPeriod(name)]));
  client.getPerformanceData = (async (request: GetPerformanceDataRequest) => {
    const { first, last } = performanceDays(request);
    const parameters = performanceParameters(request);
    const days = wholePeriods('day', first, last);
    const kept: GetPerformanceDataResponse[] = [];
    for (const day of days) {
      const answer = await read({ ...day, operation: 'getPerformanceData', parameters });
      if (answer === undefined) onMissingDay(day.begin_date);
      else kept.push(answer as GetPerformanceDataResponse);
    }
    return kept.length > 0 ? joined(kept) : notKept('getPerformanceData', first, last);
  }) as never;
  return client as unknown as AnalysisClient;
}

function notKept(operation: string, begin_date: string, end_date: string): never {
  const days = begin_date === end_date ? begin_date : `${begin_date} to ${end_date}`;
  throw new NotKeptError(noAnswerOf(operation, days)[environmentLanguage()]);
}
