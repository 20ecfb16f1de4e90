import type { CallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';

/** Traits: the parameters that the client adds to the query. */
export const ACCESS_TOKEN = 1;
export const PAY_SIG = 2;
export const SIGNATURE = 4;
/** The answer is bytes. */
export const BYTES = 8;
/** The call may safely be repeated. */
export const HARMLESS = 16;

/**
 * What the runtime needs to know about an operation: its id, method and path; its traits (the sum of the constants
 * above); which input fields go into the query (0: none; 1: all, and there is no body; otherwise their names); and its
 * features.
 *
 * One tuple per operation, and functions for rare features, so that bundlers keep only what is used; they would keep
 * all of a table.
 */
export type Operation = readonly [
  id: string,
  method: 'GET' | 'POST',
  path: string,
  traits: number,
  query?: 0 | 1 | readonly string[],
  features?: Features,
];

/** Features that only some operations need. */
export interface Features {
  /** Serialises a body that is not plain JSON. */
  encode?(id: string, fields: unknown, deadline: Pick<Deadline, 'onEnd'>): string | Promise<FormData>;
  /** Makes the body from the fields that are not in the query, if it does not simply consist of them. */
  body?(id: string, fields: Record<string, unknown>): object | undefined;
  /** Serialises the value of a query field. */
  encodeField?(id: string, name: string, value: unknown): string;
  /** Fields whose integers are always strings in answers, even small ones. */
  exactFields?: readonly string[];
  /** The file fields of a form. */
  files?: readonly string[];
  /** The answer is not described: accept any JSON. */
  anyJson?: boolean;
  /** Adds the signatures to the query. */
  sign?(call: Outgoing, keys: PayKeys | undefined): Promise<Outgoing>;
}

/** One call with its input serialised. */
export interface Outgoing {
  operation: Operation;
  query: string;
  body: string | FormData | undefined;
  headers: Record<string, string> | undefined;
  options: CallOptions;
}

/** AppKeys of virtual payment (虚拟支付) or of a B2b merchant, one for each environment. */
export interface PayKeys {
  /** AppKey of production (现网). */
  appKey?: string | undefined;
  /** AppKey of the sandbox (沙箱); signs virtual payment calls whose `env` is 1. */
  sandboxAppKey?: string | undefined;
}

declare const TYPES: unique symbol;

/** An operation with the types of its input and answer. */
export type OperationOf<Input, Data> = Operation & { readonly [TYPES]?: (input: Input) => Data };

/** Whether the query needs an access_token. */
export const needsToken = ([, , , traits]: Operation): boolean => (traits & ACCESS_TOKEN) !== 0;

/** Whether the answer is bytes, a picture for example. */
export const givesBytes = ([, , , traits]: Operation): boolean => (traits & BYTES) !== 0;

/** Whether the call may be repeated even if it may have arrived (`x-idempotent` in the spec). */
export const isHarmless = ([, , , traits]: Operation): boolean => (traits & HARMLESS) !== 0;

export const featuresOf = ([, , , , , features]: Operation): Features | undefined => features;
