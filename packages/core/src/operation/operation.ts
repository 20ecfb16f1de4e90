import type { CallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';

/** Traits: what the query carries. */
export const ACCESS_TOKEN = 1;
export const PAY_SIG = 2;
export const SIGNATURE = 4;
/** The answer is bytes. */
export const BYTES = 8;
/** A repeated call does no harm. */
export const HARMLESS = 16;

/**
 * What the runtime must know of an operation:
 * id, method, path, its traits (the constants below, added up), and which input fields travel in the query (0 none, 1 all, and there
 * is no body, or their names).
 *
 * A tuple, and functions for what few operations need, because bundlers then keep only what is used; an object
 * table they would keep whole.
 */
export type Operation = readonly [
  id: string,
  method: 'GET' | 'POST',
  path: string,
  traits: number,
  query?: 0 | 1 | readonly string[],
  features?: Features,
];

/** What only some operations need. */
export interface Features {
  /** Writes the body in another form than plain JSON. */
  encode?(id: string, fields: unknown, deadline: Pick<Deadline, 'onEnd'>): string | Promise<FormData>;
  /** The body, where an input's fields beside those of the query are not it. */
  body?(id: string, fields: Record<string, unknown>): object | undefined;
  /** Writes the value of a query field. */
  encodeField?(id: string, name: string, value: unknown): string;
  /** Fields whose integers are text in answers, however small. */
  exactFields?: readonly string[];
  /** Fields of a form that are files. */
  files?: readonly string[];
  /** What the answer is, nobody has described: any JSON will do. */
  anyJson?: boolean;
  /** Adds the signatures that the query carries. */
  sign?(call: Outgoing, keys: PayKeys | undefined): Promise<Outgoing>;
}

/** One call, its input serialised. */
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

/** An operation that knows the types of its input and its answer. */
export type OperationOf<Input, Data> = Operation & { readonly [TYPES]?: (input: Input) => Data };

/** Whether the query carries an access_token. */
export const needsToken = ([, , , traits]: Operation): boolean => (traits & ACCESS_TOKEN) !== 0;

/** Whether the answer is bytes, a picture for example. */
export const givesBytes = ([, , , traits]: Operation): boolean => (traits & BYTES) !== 0;

/** Whether the call may be repeated although it may have arrived (`x-idempotent` in the spec). */
export const isHarmless = ([, , , traits]: Operation): boolean => (traits & HARMLESS) !== 0;

/** What only this operation needs. */
export const featuresOf = ([, , , , , features]: Operation): Features | undefined => features;
