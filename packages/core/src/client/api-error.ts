import type { BinaryAnswer } from '../call/binary-answer.ts';
import { type ErrorBody, WeappApiError } from '../errors/errors.ts';
import type { Operations } from '../generated/client.ts';
import type { Errcodes, GeneralErrcode } from '../generated/errcode-types.ts';

/**
 * An errcode that is neither general nor documented for the operation: WeChat sends such too. To the type
 * checker it is one number that no errcode is, because any wider type would swallow the documented ones.
 */
export declare enum UndocumentedErrcode {
  Any = 0.5,
}

/**
 * The errcodes of an operation: those that its page documents, the general ones, and any other. A switch
 * narrows to them, and a `case` that is neither documented nor general is a type error.
 */
export type Errcode<Documented extends number = never> = Documented | GeneralErrcode | UndocumentedErrcode;

/** The body of an operation's error: fields of its answer may come beside the errcode. */
export type ErrorBodyOf<Id extends keyof Operations> = ErrorBody &
  Partial<Omit<Exclude<Awaited<ReturnType<Operations[Id]>>, BinaryAnswer | undefined>, 'errcode' | 'errmsg'>>;

/**
 * Whether a caught value is WeChat's errcode, of any operation or of one.
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
