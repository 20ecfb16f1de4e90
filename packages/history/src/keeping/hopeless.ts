import { isWeappError, WeappApiError, WeappUsageError } from '@weapp-openapi/core';

// Refusals that have nothing to do with the day that was asked for: every other call would get them too.
const OF_THE_APP: ReadonlySet<number> = new Set([
  40001, // token, or secret
  40013, // appid
  40014, // token
  40125, // secret
  40164, // this machine's IP address is not on the list
  41001, // no token
  41002, // no appid
  41004, // no secret
  42001, // token has expired, twice in a row
  45009, // the day's quota is used up
  45011, // the minute's quota is, and Pace has waited for four minutes
  50002, // the app is frozen
]);

/** Whether all other calls would fail for the same reason, so that asking on is of no use. */
export function isHopeless(error: unknown, operation: string): boolean {
  if (error instanceof WeappUsageError) return true;
  if (isWeappError(error) && error.code === 'WEAPP_TOKEN') return true;
  if (!(error instanceof WeappApiError)) return false;
  // An operation that was not asked for is the one that gets a token.
  const isOther = error.operationId !== undefined && error.operationId !== operation;
  return isOther || OF_THE_APP.has(error.errcode);
}

/** After so many calls in a row without any answer from WeChat, it cannot be reached. */
export const UNREACHABLE_AFTER = 10;
