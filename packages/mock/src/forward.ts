import { createHash } from 'node:crypto';
import type { Entry } from './control/journal.ts';
import { createBodyBudget, readBody } from './engine/body.ts';
import { isObject, type JsonObject } from './engine/document.ts';
import { parseExactly } from './engine/exact-json.ts';
import type { Incoming } from './engine/incoming.ts';
import { Refusal } from './engine/refusal.ts';
import { firstValues, readUrl } from './engine/request.ts';
import { type Answer, findOperation, viewOf } from './exchange.ts';
import { createKept } from './memory/kept.ts';
import { checkPage } from './origin.ts';
import type { Recorder } from './scenarios/recorder.ts';
import { text } from './wechat/call.ts';

/** Milliseconds; an upload takes long. */
const PATIENCE = 60_000;
/** Bytes. */
const LONGEST_ANSWER = 32 * 1024 * 1024;
/** What WeChat reads. A cookie, an Origin or an Authorization is none of its business. */
const SENT = /^(?:accept|content-type|user-agent|wechatmp-[\w-]+)$/;
const RETURNED = /^(?:content-disposition|wechatmp-[\w-]+)$/;

/** Answers calls by asking the real server, and records its answers. */
export function createForward(upstream: string, recorder: Recorder) {
  const budget = createBodyBudget();
  /** Appids by the hash of the token that was issued to them, so that calls are told apart by app. */
  const apps = createKept<string>({ count: 1_000 });

  return async function forward(incoming: Incoming, entry: Entry): Promise<Answer> {
    const url = readUrl(incoming.target);
    entry.path = url.pathname;
    const operation = await findOperation(incoming.method, url.pathname, false);
    entry.operation = operation.id;
    if (operation.changes) checkPage(incoming.headers);
    const read = await readBody(incoming, budget, operation.body);
    try {
      entry.size = read.bytes.length;
      const query = firstValues(url);
      const json = operation.body === 'json' ? readObject(read.bytes) : undefined;
      const { appid, openid, input } = viewOf(
        operation,
        apps.get(hash(query.access_token)) ?? '',
        query,
        json ?? {},
      );
      Object.assign(entry, { appid, openid, input });
      const response = await ask(`${upstream}${url.pathname}${url.search}`, incoming, read.bytes);
      const bytes = await readAnswer(response);
      const mediaType = response.headers.get('content-type') ?? 'application/octet-stream';
      const answer = readObject(bytes);
      const token = text(answer?.access_token);
      if (token !== '') apps.set(hash(token), text(input.appid));
      recorder.add({
        ...{ operation: operation.id, app: appid, status: response.status, mediaType },
        body: answer ?? (/^text\//.test(mediaType) ? new TextDecoder().decode(bytes) : bytes),
      });
      const headers = Object.fromEntries([...response.headers].filter(([name]) => RETURNED.test(name)));
      const outcome = typeof answer?.errcode === 'number' ? answer.errcode : undefined;
      return {
        bytes,
        mediaType,
        status: response.status,
        headers,
        outcome,
        ...(answer ? { shown: answer } : {}),
      };
    } finally {
      read.release();
    }
  };
}

async function ask(
  url: string,
  { method, headers, signal }: Incoming,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const sent = Object.entries(headers).filter(
    (header): header is [string, string] => header[1] !== undefined && SENT.test(header[0]),
  );
  try {
    return await fetch(url, {
      method,
      headers: Object.fromEntries(sent),
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      ...(method === 'POST' ? { body: bytes } : {}),
    });
  } catch {
    // The error's own message may contain the address, and with it a token.
    throw new Refusal(-1, 'no answer from the server that calls are forwarded to', 502);
  }
}

async function readAnswer({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      // Leaving the loop ends the connection.
      if (length > LONGEST_ANSWER) throw new Refusal(-1, 'the forwarded answer is too long', 502);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(-1, 'the forwarded answer broke off', 502);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** WeChat sends JSON under any media type. */
function readObject(bytes: Uint8Array): JsonObject | undefined {
  if (bytes[0] !== 0x7b) return undefined;
  try {
    const value = parseExactly(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const hash = (token = '') => createHash('sha256').update(token).digest('base64url');
