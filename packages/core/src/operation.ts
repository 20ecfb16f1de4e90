import type { Outgoing } from './call.ts';
import type { Deadline } from './deadline.ts';
import type { PayKeys } from './pay-signature.ts';

/**
 * What the runtime must know of an operation:
 * id, method, path, its traits (1 the query carries an access_token, 2 a pay_sig, 4 a signature, 8 the answer is
 * bytes, 16 harmless to repeat, added up), and which input fields travel in the query (0 none, 1 all, and there
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

declare const TYPES: unique symbol;

/** An operation that knows the types of its input and its answer. */
export type OperationOf<Input, Data> = Operation & { readonly [TYPES]?: (input: Input) => Data };

/** Whether the query carries an access_token. */
export const needsToken = ([, , , traits]: Operation): boolean => (traits & 1) !== 0;

/** Whether the answer is bytes, a picture for example. */
export const givesBytes = ([, , , traits]: Operation): boolean => (traits & 8) !== 0;

/** Whether the call may be repeated although it may have arrived (`x-idempotent` in the spec). */
export const isHarmless = ([, , , traits]: Operation): boolean => (traits & 16) !== 0;
