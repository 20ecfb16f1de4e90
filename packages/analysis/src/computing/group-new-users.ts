import type { Cohorts, Retention } from '../figures/cohorts.ts';

export function groupNewUsers(retention: Retention<'day'>, by: 'week' | 'month'): Cohorts {
  throw new Error(`not there yet: ${retention.by} ${by}`);
}
