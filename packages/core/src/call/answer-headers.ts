import type { TransportResponse } from './transport.ts';

/** The headers of an answer as a Headers object, without those that Headers does not accept. */
export function answerHeaders(given: TransportResponse['headers']): Headers {
  // Not instanceof: a fetch other than the global one has its own Headers class.
  if (typeof given?.get === 'function') return given as Headers;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given ?? {})) {
    for (const one of [value].flat()) {
      if (one === undefined) continue;
      try {
        headers.append(name, latin1(String(one)));
      } catch {
        // Not a valid header name or value; a custom transport may return anything.
      }
    }
  }
  return headers;
}

/** Turns text that was decoded as UTF-8 into what fetch returns: one character per byte. */
const latin1 = (text: string): string =>
  /[^\0-\xff]/.test(text)
    ? Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
    : text;
