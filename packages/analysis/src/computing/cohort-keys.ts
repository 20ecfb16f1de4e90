import { WeappUsageError } from '@weapp-openapi/core';
import type { Granularity } from '../dates/period.ts';
import { type Cohorts, RETENTION_KEYS } from '../figures/cohorts.ts';
import { needsCohorts } from '../messages/computing.ts';
import { areObjects, isObject } from './objects.ts';

/**
 * The unit of a table's keys, which differs from that of its rows if days have been grouped: recognised by
 * WeChat's keys, otherwise by the name of the first row.
 */
export function unitOfKeys({ keys, rows }: Cohorts): Granularity {
  for (const by of ['day', 'week', 'month'] as const) {
    if (RETENTION_KEYS[by].join() === keys.join()) return by;
  }
  const length = rows[0]?.ref_date?.length;
  if (length === 6) return 'month';
  return length === 17 ? 'week' : 'day';
}

/** @throws WeappUsageError when it is not a cohort table. */
export function checkCohorts(caller: string, cohorts: Cohorts): Cohorts {
  const hasKeys = Array.isArray(cohorts?.keys) && cohorts.keys.every(isKey);
  if (hasKeys && areObjects(cohorts.rows) && cohorts.rows.every(({ cells }) => isObject(cells)))
    return cohorts;
  throw new WeappUsageError(needsCohorts(caller));
}

// WeChat's last key is 30. Keys are walked period by period, so a key without bound would take for ever.
const isKey = (key: number): boolean => Number.isInteger(key) && key >= 0 && key <= 1000;
