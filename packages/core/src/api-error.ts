import { WeappApiError } from './errors.ts';
import type { Errcodes } from './generated/errcode-types.ts';

/**
 * Whether a caught value is WeChat's errcode, of any operation or of one. Of one, a switch over `errcode`
 * knows the codes that the operation's page documents.
 *
 * @example
 * catch (error) {
 *   if (!isApiError(error, 'code2Session')) throw error;
 *   switch (error.errcode) {
 *     case 40029: return askForAnotherCode();
 *     default: throw error;
 *   }
 * }
 */
export function isApiError<Id extends keyof Errcodes>(
  error: unknown,
  operationId: Id,
): error is WeappApiError<Errcodes[Id]>;
export function isApiError(error: unknown): error is WeappApiError;
export function isApiError(error: unknown, operationId?: string): error is WeappApiError {
  return error instanceof WeappApiError && (operationId === undefined || error.operationId === operationId);
}
