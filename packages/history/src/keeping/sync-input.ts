import { type AnalysisClient, type SlowDown, type Wait, yesterday } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { isAppid } from '../answers/appid.ts';
import { addDays } from '../answers/days.ts';
import { checkOperations, type OperationName } from '../answers/operations.ts';
import { checkCallbacks } from '../check-options.ts';
import {
  appidWrong,
  lacksOperation,
  noDate,
  noPositive,
  reversed,
  reviseDaysWrong,
  saidBy,
  tooEarly,
  tooLate,
} from '../messages/options.ts';
import type { SyncProgress } from './sync-result.ts';

/** What a sync keeps, and how. */
export interface SyncInput {
  /** The mini program whose client it is. WeChat's answers do not name it. */
  readonly appid: string;
  /** The first day, yyyymmdd. */
  readonly from: string;
  /** The last day, yyyymmdd. Default: yesterday in Asia/Shanghai. */
  readonly to?: string | undefined;
  /** WeChat's names of the operations to ask. Default: all eleven of data analysis. */
  readonly operations?: readonly OperationName[] | undefined;
  /**
   * For how many days after its end WeChat may revise a period: what was fetched earlier is asked again, at most
   * once a day. Default: 3.
   */
  readonly reviseDays?: number | undefined;
  /** Maximum number of concurrent calls. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Stops: what was kept until then stays, and the method rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called as each call completes. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
  /** Called when WeChat says that calls come too fast (45011), and `sync` waits and slows down. */
  readonly onSlowDown?: ((slowDown: SlowDown) => void) | undefined;
  /** How to wait then. Must reject when the signal is aborted. Default: setTimeout. */
  readonly wait?: Wait | undefined;
}

/** Checks the input of a sync, and fills in the defaults. */
export function checkSync(wx: AnalysisClient, input: SyncInput, now: number) {
  const { signal, onProgress, onSlowDown, wait } = input;
  const plan = checkPlan('sync', input, now);
  checkCallbacks('sync', { signal, onProgress, onSlowDown, wait });
  for (const operation of plan.operations) {
    if (typeof wx?.[operation] === 'function') continue;
    throw new WeappUsageError(lacksOperation(operation));
  }
  return { ...plan, appid: checkAppid('sync', input.appid), signal, onProgress, onSlowDown, wait };
}

/** What a sync keeps of an app, whichever app it is. */
export type SyncPlan = Pick<SyncInput, 'from' | 'to' | 'operations' | 'reviseDays' | 'concurrency'>;

/** Ten years; and dates have four digits of a year. */
const MOST_REVISE_DAYS = 3650;

/** Checks a plan, and fills in the defaults. */
export function checkPlan(method: string, plan: SyncPlan, now: number) {
  const { from, to = yesterday(now), reviseDays = 3, concurrency = 4 } = plan;
  const operations = checkOperations(plan.operations);
  if (!(Number.isInteger(reviseDays) && reviseDays >= 0 && reviseDays <= MOST_REVISE_DAYS)) {
    throw new WeappUsageError(reviseDaysWrong(method, reviseDays, MOST_REVISE_DAYS));
  }
  if (!(Number.isInteger(concurrency) && concurrency >= 1)) {
    throw new WeappUsageError(noPositive(method, 'concurrency', concurrency));
  }
  checkRange(method, from, to, yesterday(now));
  return { from, to, operations, reviseDays, concurrency };
}

/** @throws WeappUsageError unless it looks like one. */
export function checkAppid(method: string, appid: unknown): string {
  if (isAppid(appid)) return appid;
  const given = typeof appid === 'string' && appid !== '' ? JSON.stringify(appid.slice(0, 40)) : '';
  throw new WeappUsageError(appidWrong(method, given));
}

function checkRange(method: string, from: string, to: string, latest: string): void {
  for (const [name, date] of Object.entries({ from, to })) {
    if (typeof date !== 'string' || !/^\d{8}$/.test(date) || !exists(date)) {
      throw new WeappUsageError(saidBy(method, noDate(name, JSON.stringify(date))));
    }
    // The first mini programs.
    if (date < '20170101') {
      throw new WeappUsageError(tooEarly(method, name, date));
    }
  }
  if (to > latest) {
    throw new WeappUsageError(tooLate(method, to, latest));
  }
  if (from > to) throw new WeappUsageError(saidBy(method, reversed('from', from, 'to', to)));
}

const exists = (date: string): boolean => addDays(date, 0) === date;
