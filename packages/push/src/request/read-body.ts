import { WeappPushError } from '../errors.ts';
import { connectionEnded, tooLong as longerThan } from '../messages/request.ts';
import type { Arrival } from './arrival.ts';

/**
 * The body as text, of at most so many bytes; more are not read. The pieces are copied into one buffer: of a body in
 * pieces of one byte, the pieces take a hundred times as much memory as the bytes.
 */
export async function readBody(arrival: Arrival, maxBody: number, isWhole: boolean): Promise<string> {
  if (Number(arrival.header('content-length') ?? 0) > maxBody) tooLong(maxBody);
  const body = arrival.body(isWhole);
  let bytes = new Uint8Array(0);
  let length = 0;
  const add = (chunk: Uint8Array) => {
    const needed = length + chunk.length;
    if (needed > maxBody) tooLong(maxBody);
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, Math.min(2 * bytes.length, maxBody)));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length = needed;
  };
  try {
    for await (const chunk of body) add(chunk);
  } catch (error) {
    if (error instanceof WeappPushError) throw error;
    // Anybody can hang up, so it is no failure of this side.
    throw new WeappPushError('aborted', connectionEnded());
  }
  return decoder.decode(bytes.subarray(0, length));
}

const decoder = new TextDecoder();

function tooLong(maxBody: number): never {
  throw new WeappPushError('size', longerThan(maxBody));
}
