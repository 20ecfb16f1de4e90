import { environmentLanguage, isWeappError, WeappApiError } from '@weapp-openapi/core';
import type { SyncResult } from '../keeping/sync-result.ts';
import { noErrorThrown } from '../messages/fleet.ts';

/** Why an app's figures could not be kept. Never holds a token, a secret or a URL's query. */
export interface AppFailure {
  readonly appid: string;
  /** The error's class, such as WeappApiError. */
  readonly name: string;
  /** The error's code, such as WEAPP_API or ECONNREFUSED. */
  readonly code: string | undefined;
  /** WeChat's, such as 40125 for a wrong secret. */
  readonly errcode: number | undefined;
  readonly message: string;
  /** How often the app was tried. */
  readonly attempts: number;
}

/** An error as what a queue can store and a result can show. */
export type FailureText = Omit<AppFailure, 'appid' | 'attempts'>;

const LONGEST = 500;

/**
 * Describes an error. Those of this project never contain a secret; others, such as one of `clientOf`, may, so
 * whatever looks like one is masked.
 */
export function describeFailure(error: unknown): FailureText {
  if (!(error instanceof Error) && !isWeappError(error)) {
    return {
      name: 'Error',
      code: undefined,
      errcode: undefined,
      message: noErrorThrown()[environmentLanguage()],
    };
  }
  const code = 'code' in error && typeof error.code === 'string' ? storable(error.code) : undefined;
  const errcode = error instanceof WeappApiError ? error.errcode : undefined;
  const message = String(error.message);
  return {
    name: storable(String(error.name)),
    code,
    errcode,
    message: storable(isWeappError(error) ? message : masked(message)),
  };
}

/** Cut, and without NUL and half characters, which PostgreSQL's jsonb refuses: the job could never be settled. */
function storable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Queries of URLs, user names and passwords in them, and long runs of letters and digits. */
function masked(message: string): string {
  return (
    message
      .slice(0, 4 * LONGEST)
      .replaceAll(/\?\S*/g, '?…')
      // Up to the last @: a password may hold one.
      .replaceAll(/\/\/[^/\s]*@/g, '//…@')
      .replaceAll(/[\w-]{24,}/g, '…')
  );
}

/** The day's quota is used up: trying again within minutes is of no use. */
const QUOTA_USED_UP = 45009;

/** Whether the same sync may succeed some minutes later. */
export function isWorthRetrying(error: unknown): boolean {
  if (!isWeappError(error)) return true;
  if (error instanceof WeappApiError) return error.retryable && error.errcode !== QUOTA_USED_UP;
  return error.code !== 'WEAPP_USAGE';
}

/** The failed call of a sync that decides whether to try again: one that may succeed, if there is one. */
export function decisiveFailure({
  failed,
}: Pick<SyncResult, 'failed'>): { readonly error: unknown } | undefined {
  return failed.find(({ error }) => isWorthRetrying(error)) ?? failed[0];
}
