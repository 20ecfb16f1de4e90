import type { TransportResponse } from './transport.ts';

/** Reads a header of an answer by its lower-case name; returns an empty string if there is none. */
export function headerOf(headers: TransportResponse['headers'], name: string): string {
  // Not instanceof: a fetch other than the global one has its own Headers class.
  if (typeof headers?.get === 'function') return headers.get(name) ?? '';
  const [, value] = Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === name) ?? [];
  return String(value ?? '');
}
