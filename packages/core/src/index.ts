export { type Errcode, type ErrorBodyOf, isApiError, type UndocumentedErrcode } from './api-error.ts';
export type { BinaryAnswer } from './binary-answer.ts';
export type { CallOptions } from './call-options.ts';
export { type Client, type ClientOptions, createClient } from './client.ts';
export type { Credential, CredentialSource } from './credential.ts';
export { type DebugLog, debugHooks } from './debug.ts';
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
} from './errors.ts';
export type { Operations } from './generated/client.ts';
export type { Errcodes, GeneralErrcode } from './generated/errcode-types.ts';
export type { PagedOperations } from './generated/paged.ts';
export type { GetPaths, PostPaths } from './generated/paths.ts';
export type { RawOperations } from './generated/raw.ts';
export type * from './generated/schemas.ts';
export type {
  CallEvent,
  CallInfo,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './hooks.ts';
export type { Int64 } from './int64.ts';
export type { Operation, OperationOf } from './operation.ts';
export type { Pages } from './paging.ts';
export type { PathStyle } from './path-style.ts';
export type { PayKeys } from './pay-signature.ts';
export type { RequestOptions } from './request.ts';
export type { Result, ResultResponse } from './result.ts';
export { type SecureApi, secureTransport } from './secure.ts';
export type { CallerOptions } from './settings.ts';
export { misspelt, suggest } from './suggest.ts';
export {
  type Fetch,
  type FetchInit,
  type FetchResponse,
  fetchTransport,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from './transport.ts';
export type { FileContent, Upload } from './upload.ts';
