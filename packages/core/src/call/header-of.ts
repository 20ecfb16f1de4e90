import type { TransportResponse } from './transport.ts';

/** A header of an answer by its lower-case name; empty if there is none. */
export function headerOf(headers: TransportResponse['headers'], name: string): string {
  // Not by instanceof: another fetch than the global one has a Headers class of its own.
  if (typeof headers?.get === 'function') return headers.get(name) ?? '';
  const [, value] = Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === name) ?? [];
  return String(value ?? '');
}
