// The entry point for bundles: createCaller, and each operation as a separate export.

export { debugHooks } from './call/debug-hooks.ts';
export { observe } from './call/hooks.ts';
export type { SecureApi } from './call/sealed-request.ts';
export { secureTransport } from './call/secure.ts';
export { fetchTransport } from './call/transport.ts';
export { isApiError } from './client/api-error.ts';
export { type Caller, createCaller } from './client/caller.ts';
export type { CallerOptions } from './client/options.ts';
export {
  isWeappError,
  WeappAbortError,
  WeappApiError,
  WeappError,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from './errors/errors.ts';
export type { Language } from './errors/language.ts';
export { inLanguage, type Texts } from './errors/texts.ts';
export * from './generated/operations.ts';
