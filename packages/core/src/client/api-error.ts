import type { BinaryAnswer } from '../call/binary-answer.ts';
import { type ErrorBody, WeappApiError } from '../errors/errors.ts';
import type { Operations } from '../generated/client.ts';
import type { Errcodes, GeneralErrcode } from '../generated/errcode-types.ts';

/**
 * An errcode that is neither general nor documented for the operation, which WeChat also sends. To the type checker it
 * is a number that no errcode has, because any wider type would absorb the documented ones.
 */
export declare enum UndocumentedErrcode {
  Any = 0.5,
}

/**
 * The errcodes of an operation: those that its page documents, the general ones, and any other. A switch narrows to
 * them, and a `case` with any other number is a type error.
 */
export type Errcode<Documented extends number = never> = Documented | GeneralErrcode | UndocumentedErrcode;

/** The body of an operation's error, which may have fields of the success answer besides the errcode. */
export type ErrorBodyOf<Id extends keyof Operations> = ErrorBody &
  Partial<Omit<Exclude<Awaited<ReturnType<Operations[Id]>>, BinaryAnswer | undefined>, 'errcode' | 'errmsg'>>;

/**
 * Whether a caught value is a WeappApiError, of any operation or of a given one.
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
export function isApiError<Id extends keyof Errcodes & keyof Operations>(
  error: unknown,
  operationId: Id,
): error is WeappApiError<Errcode<Errcodes[Id]>, ErrorBodyOf<Id>>;
export function isApiError(error: unknown): error is WeappApiError;
export function isApiError(error: unknown, operationId?: string): error is WeappApiError {
  return error instanceof WeappApiError && (operationId === undefined || error.operationId === operationId);
}
