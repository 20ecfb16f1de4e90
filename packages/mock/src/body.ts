import type { IncomingMessage } from 'node:http';
import { Refusal } from './errors.ts';
import { readForm } from './form.ts';
import type { Operation } from './operations.ts';

/** Larger bodies are refused: WeChat's own limit for an upload is 10 MB or less. */
export const MAX_BODY = 10 * 1024 * 1024;

/** The whole body. Throws 45002 where it is too long, and whatever Node says of an aborted upload. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > limit) throw new Refusal(45002, `the body is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Uint8Array.from(Buffer.concat(chunks));
}

/**
 * The body as the operation understands it, undefined where there is none. JSON counts as JSON
 * whatever the content type says, as it does with WeChat; a multipart body needs its own.
 */
export async function parseBody(
  operation: Operation,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<unknown> {
  if (operation.body === undefined || bytes.length === 0) return undefined;
  if (operation.body === 'json') return parseJson(bytes);
  try {
    return await readForm(bytes, contentType, operation.fields);
  } catch {
    throw new Refusal(47001, 'the body must be multipart/form-data with a boundary');
  }
}

function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message quotes the body, which may hold a secret.
    throw new Refusal(47001, 'the body must be JSON in UTF-8');
  }
}
