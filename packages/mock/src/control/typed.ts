import type { Operations } from '@weapp-openapi/core';

/** The name of an operation, WeChat's own English name (接口英文名). */
export type OperationId = keyof Operations;

/** What a call of an operation takes: its query and body fields, without credentials. */
export type InputOf<Id extends OperationId> = Operations[Id] extends (
  input: infer Input,
  ...rest: never
) => unknown
  ? Input
  : never;

/** What an operation answers when it succeeds. */
export type SuccessOf<Id extends OperationId> = Awaited<ReturnType<Operations[Id]>>;

/** A failure as WeChat answers it. */
export interface Failure {
  errcode: number;
  /** Default: WeChat's message for the errcode, with a request id. */
  errmsg?: string;
  [field: string]: unknown;
}
