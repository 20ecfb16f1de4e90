import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** More than `most` bytes came. */
export class TooLarge extends Error {}

/**
 * The bytes of a stream, to its end.
 *
 * @throws {TooLarge} as soon as there are more than `most`: a device or a pipe may never end.
 */
export async function readBytes(stream: Readable, most: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) throw new TooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The text of a stream, to its end. */
export const readAll = async (stream: Readable, most: number): Promise<string> =>
  (await readBytes(stream, most)).toString('utf8');

/** The bytes of a file, at most `most`. */
export const readFileBytes = (file: string, most: number): Promise<Buffer<ArrayBuffer>> =>
  readBytes(createReadStream(file), most);
