// The same as start.ts, for what only the clients of createClient load later.
export { allOperations } from './all-operations.ts';
export { checkCallOptions } from './check-call.ts';
export { checkInput, fieldsOf } from './check-fields.ts';
export { createClient } from './client.ts';
export { encodeBody, encodeQuery, unreadable } from './input.ts';
export { at } from './paging.ts';
export { signed } from './pay-signature.ts';
export { toResult } from './result.ts';
export * from './start.ts';
export { suggest } from './suggest.ts';
