import { dayRange } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { isAppid } from '../answers/appid.ts';
import type { OperationName } from '../answers/operations.ts';
import { checkOperations } from '../answers/operations.ts';
import { needed } from '../check-options.ts';
import { appidFilterWrong, noDate, reversed } from '../messages/options.ts';

/** Which answers: all of them, unless one of these says otherwise. */
export interface Filter {
  readonly appid?: string | undefined;
  readonly operation?: OperationName | undefined;
  /** Periods that begin on this day or later, yyyymmdd. */
  readonly begin?: string | undefined;
  /** Periods that end on this day or earlier, yyyymmdd. */
  readonly end?: string | undefined;
}

/** @throws WeappUsageError for an unknown operation, or a date that is not one. */
export function checkFilter(filter: Filter): Filter {
  const { appid, operation, begin, end } = needed('figures, changes', filter, '{ appid }');
  if (appid !== undefined && !isAppid(appid)) {
    throw new WeappUsageError(appidFilterWrong());
  }
  if (operation !== undefined) checkOperations([operation]);
  for (const [name, date] of Object.entries({ begin, end })) {
    if (date === undefined) continue;
    if (typeof date !== 'string' || date.length !== 8) {
      throw new WeappUsageError(noDate(name, JSON.stringify(date)));
    }
    dayRange(date);
  }
  if (begin !== undefined && end !== undefined && begin > end) {
    throw new WeappUsageError(reversed('begin', begin, 'end', end));
  }
  return { appid, operation, begin, end };
}
