import { codeFor } from './errcode-when.ts';
import { parseExactly } from './exact-json.ts';
import { type Files, readForm } from './form.ts';
import type { Incoming } from './incoming.ts';
import { checkJsonShape } from './json-shape.ts';
import type { Operation } from './operations.ts';
import { Refusal } from './refusal.ts';

const MEGABYTE = 1024 * 1024;
/** Larger bodies are rejected: WeChat's own upload limits are 10 MB or less. */
export const MAX_BODY = 10 * MEGABYTE;
/** This much of each body is not counted, so that large bodies never block small ones. */
const FREE = 64 * 1024;
/** Allowance for a form's fields and boundaries on top of a file of the maximum size. */
const AROUND_A_FILE = 64 * 1024;

/** Counts the bytes of all bodies in memory, past the first 64 KB of each. */
export interface BodyBudget {
  held: number;
  readonly limit: number;
}

export const createBodyBudget = (limit = 64 * MEGABYTE): BodyBudget => ({ held: 0, limit });

/** A body in memory; `release` returns its bytes to the budget. */
export interface ReadBody {
  bytes: Uint8Array<ArrayBuffer>;
  release(): void;
}

/**
 * Reads the whole body. Throws 45002 if it is too long, -1 if too many others are in memory, and Node's own
 * error for an aborted upload.
 */
export async function readBody(
  request: Pick<Incoming, 'headers' | 'body'>,
  budget: BodyBudget,
  kind: Operation['body'],
): Promise<ReadBody> {
  const limit = kind === 'form' ? MAX_BODY + AROUND_A_FILE : MAX_BODY;
  const tooLong = () => new Refusal(45002, `the body is longer than ${limit} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let held = 0;
  const release = () => {
    budget.held -= held;
    held = 0;
  };
  try {
    for await (const chunk of request.body) {
      length += chunk.length;
      const more = Math.max(0, length - FREE) - held;
      held += more;
      budget.held += more;
      if (length > limit) throw tooLong();
      if (held > 0 && budget.held > budget.limit)
        throw new Refusal(-1, 'too many request bodies at once: try again');
      chunks.push(chunk);
    }
    return { bytes: joined(chunks), release };
  } catch (error) {
    release();
    throw error;
  }
}

const joined = (chunks: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.concat(chunks);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

export interface ParsedBody {
  /** undefined if the request has no body. */
  body: unknown;
  files: Files;
}

const NO_FILES: Files = new Map();

/**
 * Parses the body as the operation expects it. Like WeChat, it accepts JSON under any content type; a
 * multipart body needs the right one. Integers that a number cannot hold become bigints.
 */
export function parseBody(
  operation: Operation,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): ParsedBody {
  if (operation.body === undefined || bytes.length === 0) return { body: undefined, files: NO_FILES };
  if (operation.body === 'json') return { body: parseJson(operation, bytes), files: NO_FILES };
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new Refusal(41005, 'the body must be multipart/form-data');
  }
  try {
    return readForm(bytes, contentType, operation.fields);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(47001, 'the body must be multipart/form-data with a boundary and at most 100 parts');
  }
}

function parseJson({ rules }: Operation, bytes: Uint8Array): unknown {
  checkJsonShape(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(codeFor(rules, '*', 'not-utf8') ?? 47001, 'the body must be JSON in UTF-8');
  }
  try {
    return parseExactly(text);
  } catch {
    // The parser's own message quotes the body, which may contain a secret.
    throw new Refusal(codeFor(rules, '*', 'not-json') ?? 47001, 'the body must be JSON in UTF-8');
  }
}
