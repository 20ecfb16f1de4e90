import type { Operation } from './document.ts';

/** What an operation's number of traits adds up; packages/core/src/operation/operation.ts has the same names. */
export const ACCESS_TOKEN = 1;
export const PAY_SIG = 2;
export const SIGNATURE = 4;
export const BYTES = 8;
export const HARMLESS = 16;
/** In the packed table also these; packages/core/src/operation/all-operations.ts reads them. */
export const GET = 32;
export const FORM = 64;
export const WHOLE_BODY = 128;

export const traitsOf = (o: Operation): number =>
  o.credentials + (o.binary ? BYTES : 0) + (o.idempotent ? HARMLESS : 0);
