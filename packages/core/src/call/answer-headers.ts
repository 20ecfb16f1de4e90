import type { TransportResponse } from './transport.ts';

/** The headers of an answer as a Headers object; what no Headers object takes is left out. */
export function answerHeaders(given: TransportResponse['headers']): Headers {
  // Not by instanceof: another fetch than the global one has a Headers class of its own.
  if (typeof given?.get === 'function') return given as Headers;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given ?? {})) {
    for (const one of [value].flat()) {
      if (one === undefined) continue;
      try {
        headers.append(name, latin1(String(one)));
      } catch {
        // No name or value of a header, as a transport of the user's may give it.
      }
    }
  }
  return headers;
}

/** Text that was read as UTF-8, as fetch gives it: a character for each byte. */
const latin1 = (text: string): string =>
  /[^\0-\xff]/.test(text)
    ? Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
    : text;
