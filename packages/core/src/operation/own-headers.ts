// Loaded with the first call that has headers of its own.

import { WeappUsageError } from '../errors/errors.ts';
import type { CallOptions } from './call-options.ts';

/** The headers of a request with this body. A given content type replaces that of JSON; a form's has the boundary. */
export function withHeaders(
  given: CallOptions['headers'],
  body: string | FormData | undefined,
): Record<string, string> | undefined {
  const isJson = typeof body === 'string';
  if (!given) return isJson ? { 'content-type': 'application/json' } : undefined;
  // Of an object it reads text by name, whatever its type.
  const headers = new Headers(given as Record<string, string>);
  // The transport sets these; of another length the call would hang.
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  const isTyped = headers.has('content-type');
  if (isTyped && body && !isJson) throw new WeappUsageError('A form has a content type of its own.');
  if (!isTyped && isJson) headers.set('content-type', 'application/json');
  return Object.fromEntries(headers);
}
