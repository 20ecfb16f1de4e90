import { environmentLanguage, isWeappError, WeappApiError } from '@weapp-openapi/core';
import { allowIp } from '../messages/manager.ts';
import type { Pauses } from './remembered-failure.ts';

const MINUTE = 60_000;

export const DAY_SPENT = 45009;
const TOO_SOON = 45011;

/**
 * Errors that repetition does not fix, and how long they are remembered: long enough that a wrong secret does not
 * flood WeChat with requests, short enough that a correction is noticed.
 */
const REMEMBERED: ReadonlyMap<number, number> = new Map([
  [40001, MINUTE], // the legacy endpoint's other answer to a wrong secret
  [40002, MINUTE],
  [40013, MINUTE],
  [40125, MINUTE],
  [40164, MINUTE],
  [40243, MINUTE],
  [41002, MINUTE],
  [41004, MINUTE],
  [DAY_SPENT, 10 * MINUTE], // the day's quota; an admin can reset it
  [TOO_SOON, MINUTE / 2],
  [50004, MINUTE],
  [50007, MINUTE],
  [89503, MINUTE], // the administrator has been asked, and may confirm at any moment
  [89506, 60 * MINUTE], // refused for 24 hours
  [89507, 10 * MINUTE], // refused for 1 hour
]);

/** Milliseconds for which asking again is useless; undefined for a failure that may pass at once. */
export const uselessFor = (error: unknown): number | undefined =>
  isApiError(error) ? REMEMBERED.get(error.errcode) : undefined;

/** How long failed token requests to WeChat are remembered. */
export const WECHAT_PAUSES: Pauses = { first: 250, longest: 10_000, look: 1_000, uselessFor };

/** WeChat's limits on forced refreshes: the day's quota is used up, or they follow each other too closely. */
export const isLimit = (error: unknown): error is WeappApiError =>
  isApiError(error) && (error.errcode === DAY_SPENT || error.errcode === TOO_SOON);

/** The same error, with the caller's IP in the remedy if WeChat names it. */
export function explain(error: unknown, language = environmentLanguage()): unknown {
  if (!isApiError(error) || error.errcode !== 40164) return error;
  const { operationId = 'getStableAccessToken', errcode, errmsg, rid, meaning, retryable, docs } = error;
  const ip = /invalid ip ([\da-f.:]+)/i.exec(errmsg)?.[1];
  if (!ip) return error;
  const remedy = allowIp(ip)[language];
  return new WeappApiError(operationId, { errcode, errmsg, rid, meaning, remedy, retryable, docs });
}

const isApiError = (error: unknown): error is WeappApiError =>
  isWeappError(error) && error instanceof WeappApiError;
