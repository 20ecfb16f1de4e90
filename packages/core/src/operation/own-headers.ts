// Loaded on the first call with custom headers.

import { WeappUsageError } from '../errors/errors.ts';
import { formWithContentType } from '../messages/headers.ts';
import type { CallOptions } from './call-options.ts';

/** The headers of a request. A custom Content-Type replaces that of JSON, but not that of a form, with its boundary. */
export function withHeaders(
  given: CallOptions['headers'],
  body: string | FormData | undefined,
): Record<string, string> | undefined {
  const isJson = typeof body === 'string';
  if (!given) return isJson ? { 'content-type': 'application/json' } : undefined;
  // The cast covers any object: Headers reads its names and values, whatever its type.
  const headers = new Headers(given as Record<string, string>);
  // The transport sets these; with a wrong length the call would hang.
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  const isTyped = headers.has('content-type');
  if (isTyped && body && !isJson) throw new WeappUsageError(formWithContentType());
  if (!isTyped && isJson) headers.set('content-type', 'application/json');
  return Object.fromEntries(headers);
}
