import type { WeappError } from '../errors/errors.ts';
import { isWeappError, WeappApiError, WeappHttpError, WeappNetworkError } from '../errors/errors.ts';
import { isConnectionFault, isNeverSent } from './connection-fault.ts';
import type { RetryBudget } from './retry-budget.ts';

const BASE = 200;
const CAP = 4_000;
const LONGEST_RETRY_AFTER = 30_000;

/**
 * Whether a failed call may be sent again. One that changes something is, only where it cannot have
 * arrived; one that is harmless to repeat, also after a lost connection, an HTTP 429 or 5xx, or errcode -1.
 */
export function mayRetry(error: unknown, harmless: boolean): error is WeappError {
  if (!isWeappError(error)) return false;
  if (error instanceof WeappNetworkError) {
    return isNeverSent(error.reason) || (harmless && isConnectionFault(error.reason));
  }
  if (!harmless) return false;
  if (error instanceof WeappHttpError) return error.status === 429 || error.status >= 500;
  return error instanceof WeappApiError && error.errcode === -1;
}

/**
 * Milliseconds to wait before the next attempt: what the answer asks for, or a random part of a span that
 * doubles with each attempt. undefined where the answer asks for longer than a call should wait.
 */
export function pause(attempt: number, retryAfter: string | undefined): number | undefined {
  const asked = retryAfter ? milliseconds(retryAfter) : Number.NaN;
  if (asked >= 0) return asked <= LONGEST_RETRY_AFTER ? asked : undefined;
  return Math.random() * Math.min(CAP, BASE * 2 ** attempt);
}

/** Takes one retry out of what was saved; false where there is none. */
export function spend(budget: RetryBudget): boolean {
  if (budget.saved < 1) return false;
  budget.saved -= 1;
  return true;
}

/** `Retry-After` is seconds or a date. */
const milliseconds = (retryAfter: string): number =>
  /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
