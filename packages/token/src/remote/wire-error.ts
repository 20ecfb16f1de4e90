import { isWeappError, WeappApiError, type WeappError, WeappHttpError } from '@weapp-openapi/core';
import { noService, secretRefused, serviceFailed, serviceReports } from '../messages/remote.ts';

/** An error as tokenServer sends it and remoteToken reads it: `{ error: ... }` is the body of the answer. */
export interface WireError {
  code: string;
  message?: string;
  /** From here on, fields of a WeappApiError. */
  operationId?: string | undefined;
  errcode?: number;
  errmsg?: string;
  rid?: string | undefined;
  meaning?: string | undefined;
  remedy?: string | undefined;
  retryable?: boolean;
  docs?: string | undefined;
}

/** What may be revealed of an error: all of WeChat's; nothing of an unknown one, which may contain anything. */
export function toWire(error: unknown): WireError {
  if (error instanceof WeappApiError) {
    const { code, operationId, errcode, errmsg, rid, meaning, remedy, retryable, docs } = error;
    return { code, operationId, errcode, errmsg, rid, meaning, remedy, retryable, docs };
  }
  return isWeappError(error) ? { code: error.code, message: error.message } : { code: 'INTERNAL' };
}

/** The error that an answer of the token service represents. */
export function fromWire(status: number, body: Readonly<Record<string, unknown>> | undefined): WeappError {
  const wire = Object(body?.error);
  const text = (name: keyof WireError): string | undefined => {
    const value: unknown = wire[name];
    return typeof value === 'string' ? value : undefined;
  };
  if (text('code') === 'WEAPP_API' && typeof wire.errcode === 'number') {
    return new WeappApiError(text('operationId') ?? 'remoteToken', {
      errcode: wire.errcode,
      errmsg: text('errmsg') ?? '',
      rid: text('rid'),
      meaning: text('meaning'),
      remedy: text('remedy'),
      retryable: wire.retryable === true,
      docs: text('docs'),
    });
  }
  const message = text('message')?.slice(0, 500);
  const what =
    status === 401
      ? secretRefused()
      : message
        ? serviceReports(message)
        : text('code')
          ? serviceFailed()
          : noService(status);
  return new WeappHttpError('remoteToken', status, what);
}
