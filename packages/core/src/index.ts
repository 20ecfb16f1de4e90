export type { BinaryAnswer } from './binary-answer.ts';
export type { CallOptions } from './call-options.ts';
export { type Client, type ClientOptions, createClient } from './client.ts';
export type { Credential, CredentialSource } from './credential.ts';
export {
  type ApiFailure,
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
export type { GetPaths, PostPaths } from './generated/paths.ts';
export type * from './generated/schemas.ts';
export type { Int64 } from './int64.ts';
export type { PathResponse, PathResult, PathStyle } from './path-style.ts';
export type { PayKeys } from './pay-signature.ts';
export type { Fetch } from './transport.ts';
export type { Upload } from './upload.ts';
