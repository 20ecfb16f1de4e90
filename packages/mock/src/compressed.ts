import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Less than a packet gains nothing. */
const LEAST = 1_400;

/** The bytes to send, compressed if the client takes that, and the headers that say so. */
export function compressed(bytes: Buffer, accepted: IncomingHttpHeaders['accept-encoding']) {
  const headers: Record<string, string | number> = { vary: 'accept-encoding' };
  if (bytes.length < LEAST || !/\bgzip\b/i.test(accepted ?? ''))
    return { body: bytes, headers: { ...headers, 'content-length': bytes.length } };
  const body = gzipSync(bytes);
  return { body, headers: { ...headers, 'content-encoding': 'gzip', 'content-length': body.length } };
}
