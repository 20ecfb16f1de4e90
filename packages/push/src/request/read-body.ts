import { WeappPushError } from '../errors.ts';
import type { Arrival } from './arrival.ts';

/** The body as text, of at most so many bytes; more are not read. */
export async function readBody(arrival: Arrival, maxBody: number): Promise<string> {
  if (Number(arrival.header('content-length') ?? 0) > maxBody) tooLong(maxBody);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of arrival.body()) {
    length += chunk.length;
    if (length > maxBody) tooLong(maxBody);
    chunks.push(chunk);
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return decoder.decode(only);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return decoder.decode(bytes);
}

const decoder = new TextDecoder();

function tooLong(maxBody: number): never {
  throw new WeappPushError('size', `The body is longer than ${maxBody} bytes: see the option maxBody.`);
}
