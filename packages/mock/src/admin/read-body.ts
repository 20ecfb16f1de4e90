import type { Incoming } from '../engine/incoming.ts';
import { checkJsonShape } from '../engine/json-shape.ts';
import { Problem } from './problem.ts';

const MEBIBYTE = 1024 * 1024;
export const LONGEST_BODY = MEBIBYTE;
/** Longer ones are states. */
const MOST_CHECKED = 8 * MEBIBYTE;
/** Of all bodies together that are being read. */
const LONGEST_ALTOGETHER = 160 * MEBIBYTE;

/** Makes a reader of JSON bodies, whose calls together hold a bounded number of bytes. */
export function createBodyReader() {
  let held = 0;

  return async ({ headers, body }: Pick<Incoming, 'headers' | 'body'>, longest = LONGEST_BODY) => {
    const tooLong = () => new Problem(413, `The body may have ${longest} bytes.`);
    if (Number(headers['content-length'] ?? 0) > longest) throw tooLong();
    const chunks: Uint8Array[] = [];
    let length = 0;
    try {
      for await (const chunk of body) {
        length += chunk.length;
        held += chunk.length;
        if (length > longest) throw tooLong();
        if (held > LONGEST_ALTOGETHER) throw new Problem(503, 'Too many bodies at once: try again.');
        chunks.push(chunk);
      }
      return length === 0 ? undefined : parse(Buffer.concat(chunks), longest);
    } finally {
      held -= length;
    }
  };
}

function parse(bytes: Uint8Array, longest: number): unknown {
  // A state has more values than that.
  if (longest <= MOST_CHECKED) checkJsonShape(bytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the body.
    throw new Problem(400, 'The body must be JSON in UTF-8.');
  }
}
