// client/     the public API: createClient, createCaller, options and their checks, paging, the path style
// call/       one call: credential, transport, answer, retries, hosts, hooks, redaction
// operation/  serialising one operation: input, 64-bit integers, uploads, payment signatures, deadline
// errors/     the error classes, and what the spec says about an errcode
// Imports go one way, client → call → operation → errors, which this package's biome.json enforces. generated/ contains
// data and types from the spec; only its operations.ts imports functions (from operation/), for tree shaking.
export type { BinaryAnswer } from './call/binary-answer.ts';
export type { Credential, CredentialSource } from './call/credential.ts';
export { debugHooks } from './call/debug-hooks.ts';
export type { DebugLog } from './call/debug-lines.ts';
export type {
  CallEvent,
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './call/hooks.ts';
export type { FetchResponse } from './call/odd-fetch.ts';
export type { SecureApi } from './call/sealed-request.ts';
export { secureTransport } from './call/secure.ts';
export {
  type Fetch,
  type FetchInit,
  fetchTransport,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './call/transport.ts';
export { type Errcode, type ErrorBodyOf, isApiError, type UndocumentedErrcode } from './client/api-error.ts';
export { type Client, createClient } from './client/client.ts';
export type { CallerOptions, ClientOptions } from './client/options.ts';
export type { Pages } from './client/paging.ts';
export type { PathStyle } from './client/path-style.ts';
export type { RequestOptions } from './client/request.ts';
export type { Result, ResultResponse } from './client/result.ts';
export { misspelt, suggest } from './client/suggest.ts';
export {
  type ApiFailure,
  type ErrorBody,
  isWeappError,
  WeappAbortError,
  WeappApiError,
  WeappError,
  type WeappErrorCode,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from './errors/errors.ts';
export { environmentLanguage, type Language } from './errors/language.ts';
export { inLanguage, retell, speaking, type Texts, textsOf } from './errors/texts.ts';
export type { Operations } from './generated/client.ts';
export type { Errcodes, GeneralErrcode } from './generated/errcode-types.ts';
export type { PagedOperations } from './generated/paged.ts';
export type { GetPaths, PostPaths } from './generated/paths.ts';
export type { RawOperations } from './generated/raw.ts';
export type * from './generated/schemas.ts';
export type { CallOptions } from './operation/call-options.ts';
export type { Int64 } from './operation/int64.ts';
export type { Operation, OperationOf, PayKeys } from './operation/operation.ts';
export type { FileContent, Upload } from './operation/upload.ts';
