import type { IncomingMessage } from 'node:http';
import { type Files, readForm } from './form.ts';
import { checkJsonShape } from './json-shape.ts';
import type { Operation } from './operations.ts';
import { Refusal } from './refusal.ts';

const MEGABYTE = 1024 * 1024;
/** Larger bodies are refused: WeChat's own limit for an upload is 10 MB or less. */
export const MAX_BODY = 10 * MEGABYTE;
/** Of each body that much is not counted: no number of large ones may keep the small ones out. */
const FREE = 64 * 1024;
/** A form carries a file of that size, and what stands around it. */
const AROUND_A_FILE = 64 * 1024;

/** Counts the bytes of all bodies that are in memory at a time, past the first 64 KB of each. */
export interface BodyBudget {
  held: number;
  readonly limit: number;
}

export const createBodyBudget = (limit = 64 * MEGABYTE): BodyBudget => ({ held: 0, limit });

/** A body in memory; `release` gives its bytes back to the budget. */
export interface ReadBody {
  bytes: Uint8Array<ArrayBuffer>;
  release(): void;
}

/**
 * The whole body. Throws 45002 where it is too long, -1 where too many others are in memory, and whatever
 * Node says of an aborted upload.
 */
export async function readBody(
  request: IncomingMessage,
  budget: BodyBudget,
  kind: Operation['body'],
): Promise<ReadBody> {
  const limit = kind === 'form' ? MAX_BODY + AROUND_A_FILE : MAX_BODY;
  const tooLong = () => new Refusal(45002, `the body is longer than ${limit} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong();
  const chunks: Buffer[] = [];
  let length = 0;
  let held = 0;
  const release = () => {
    budget.held -= held;
    held = 0;
  };
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += chunk.length;
      const more = Math.max(0, length - FREE) - held;
      held += more;
      budget.held += more;
      if (length > limit) throw tooLong();
      if (held > 0 && budget.held > budget.limit)
        throw new Refusal(-1, 'too many bodies at a time: try again');
      chunks.push(chunk);
    }
    return { bytes: joined(chunks), release };
  } catch (error) {
    release();
    throw error;
  }
}

const joined = (chunks: Buffer[]): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.concat(chunks);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

export interface ParsedBody {
  /** undefined where there is none. */
  body: unknown;
  files: Files;
}

const NO_FILES: Files = new Map();

/**
 * The body as the operation understands it. JSON counts as JSON whatever the content type says, as it does
 * with WeChat; a multipart body needs its own.
 */
export function parseBody(
  operation: Operation,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): ParsedBody {
  if (operation.body === undefined || bytes.length === 0) return { body: undefined, files: NO_FILES };
  if (operation.body === 'json') return { body: parseJson(bytes), files: NO_FILES };
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new Refusal(41005, 'the body must be multipart/form-data');
  }
  try {
    return readForm(bytes, contentType, operation.fields);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(47001, 'the body must be multipart/form-data with a boundary, of 100 parts at most');
  }
}

function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  checkJsonShape(bytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the body, which may hold a secret.
    throw new Refusal(47001, 'the body must be JSON in UTF-8');
  }
}
