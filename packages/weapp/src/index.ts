export {
  type Analysis,
  type Cohorts,
  createAnalysis,
  dateInShanghai,
  dayRange,
  eachDay,
  eachMonth,
  eachWeek,
  failedPeriod,
  type Gap,
  lastDays,
  lastMonths,
  lastWeeks,
  monthRange,
  type Retention,
  type Series,
  weekRange,
  yesterday,
} from '@weapp-openapi/analysis';
export type * from '@weapp-openapi/core';
export {
  createClient,
  isWeappError,
  WeappAbortError,
  WeappApiError,
  WeappError,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from '@weapp-openapi/core';
export { createTokenManager, memoryStore, type TokenManager, type TokenStore } from '@weapp-openapi/token';
export { createWeapp, type Weapp, type WeappOptions } from './create-weapp.ts';
