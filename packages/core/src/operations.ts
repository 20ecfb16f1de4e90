// The entry for bundles: createCaller and each operation by itself.
export { isApiError } from './api-error.ts';
export { type Caller, createCaller } from './caller.ts';
export { debugHooks } from './debug.ts';
export {
  isWeappError,
  WeappAbortError,
  WeappApiError,
  WeappError,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from './errors.ts';
export * from './generated/operations.ts';
export { observe } from './hooks.ts';
export { type SecureApi, secureTransport } from './secure.ts';
export type { CallerOptions } from './settings.ts';
export { fetchTransport } from './transport.ts';
