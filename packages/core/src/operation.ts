/**
 * What the runtime must know of an operation:
 * id, method, path, its credentials (1 access_token, 2 pay_sig, 4 signature, added up), which input fields travel in the query (0 none,
 * 1 all, and there is no body, or their names), its official page below the docs' root, and its traits (1 the body is a
 * form, 2 the answer is bytes, 4 harmless to repeat, 8 the spec does not have it, added up). Last the names of
 * fields with 64-bit integers.
 *
 * A tuple, because bundlers drop unused tuple exports and keep whole object tables.
 */
export type Operation = readonly [
  id: string,
  method: 'GET' | 'POST',
  path: string,
  credentials: number,
  query: 0 | 1 | readonly string[],
  docs: string,
  traits?: number,
  int64?: readonly string[],
];

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

declare const TYPES: unique symbol;

/** An operation that knows the types of its input and its answer. */
export type OperationOf<Input, Data> = Operation & { readonly [TYPES]?: (input: Input) => Data };

/** The official page of an operation. Pages stand below API/, unless their path begins with a slash. */
export const docsUrl = ([, , , , , docs]: Operation): string | undefined =>
  docs === '' ? undefined : docs.startsWith('/') ? SERVER + docs.slice(1) : `${SERVER}API/${docs}`;

/** The docs' section of an operation: `data-analysis`, `user-login`, ... */
export const sectionOf = ([, , , , , docs]: Operation): string =>
  docs.replace(/^\//, '').split('/', 1)[0] ?? '';

/** Whether the query carries an access_token. */
export const needsToken = (operation: Operation): boolean => (operation[3] & 1) !== 0;

/** Whether the query carries a payment signature. */
export const needsPaySig = (operation: Operation): boolean => (operation[3] & 2) !== 0;

/** Whether the query carries a signature made with the user's session_key. */
export const needsSignature = (operation: Operation): boolean => (operation[3] & 4) !== 0;

/** Whether the body is multipart/form-data. */
export const sendsForm = (operation: Operation): boolean => ((operation[6] ?? 0) & 1) !== 0;

/** Whether the answer is bytes, a picture for example. */
export const givesBytes = (operation: Operation): boolean => ((operation[6] ?? 0) & 2) !== 0;

/** Whether the call may be repeated although it may have arrived (`x-idempotent` in the spec). */
export const isHarmless = (operation: Operation): boolean => ((operation[6] ?? 0) & 4) !== 0;

/** Whether it was named by method and path alone. */
export const isUnknown = (operation: Operation): boolean => ((operation[6] ?? 0) & 8) !== 0;
