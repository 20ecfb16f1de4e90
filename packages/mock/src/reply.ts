import type { Entry } from './control/journal.ts';
import { RuleError } from './control/rule-error.ts';
import { Dropped } from './control/wait.ts';
import { isObject, toJson } from './engine/document.ts';
import type { Incoming } from './engine/incoming.ts';
import { sectionOf } from './engine/operation-names.ts';
import { Refusal } from './engine/refusal.ts';
import { whereItFailed } from './engine/where-it-failed.ts';
import type { Answer } from './exchange.ts';
import { errorBody } from './wechat/errors.ts';

/** An answer as it goes out. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** null for a status that has none. */
  body: string | Uint8Array | null;
}

/** The journal's entry of a call of which nothing is known yet. */
export const newEntry = ({ method }: Incoming, at: number): Entry => ({
  at,
  method,
  duration: 0,
  operation: undefined,
  path: '',
  appid: '',
  openid: '',
  input: {},
  files: [],
  status: 200,
  errcode: undefined,
  answer: undefined,
  rule: undefined,
  size: 0,
  answerSize: 0,
});

/** Turns an answer into a reply, and writes it into the entry. */
export function toReply(answer: Answer, entry: Entry): Reply {
  const { status = 200 } = answer;
  entry.status = status;
  if (BODILESS.includes(status)) return { status, headers: {}, body: null };
  if ('body' in answer) {
    const { body } = answer;
    entry.answer = body;
    if (isObject(body) && typeof body.errcode === 'number') entry.errcode = body.errcode;
    else entry.errcode = succeeded(status);
    const text = toJson(body);
    entry.answerSize = Buffer.byteLength(text);
    return { status, headers: { 'content-type': JSON_TYPE }, body: text };
  }
  const { bytes, mediaType, filename, headers, outcome } = answer;
  entry.answer = answer.shown ?? { mediaType, size: bytes.length };
  entry.answerSize = answer.shown === undefined ? 0 : bytes.length;
  entry.errcode = outcome ?? succeeded(status);
  return {
    status,
    headers: {
      ...headers,
      // Keeps browsers from rendering an upload as a page of the mock.
      'x-content-type-options': 'nosniff',
      ...(filename === undefined ? {} : { 'content-disposition': attachment(filename) }),
      'content-type': mediaType,
    },
    body: bytes,
  };
}

/** What a gateway answers has no errcode, and is no success. */
const succeeded = (status: number): 0 | undefined => (status < 300 ? 0 : undefined);

/** The reply to a call that failed with `error`. Throws the error again if there is none. */
export function toFailure(error: unknown, entry: Entry): Reply {
  if (error instanceof Dropped) {
    entry.status = 0;
    throw error;
  }
  if (error instanceof RuleError) entry.rule = error.rule;
  const refusal = error instanceof Refusal ? error : new Refusal(-1, whatFailed(error));
  return toReply(
    { status: refusal.status, body: errorBody(refusal, sectionOf(entry.operation), entry.at) },
    entry,
  );
}

/** The test's own function, or the mock. */
const whatFailed = (error: unknown) =>
  error instanceof RuleError ? error.message : 'the mock failed: please report it';

/** A line for the log: method, path, operation, outcome, duration, rule. Never a query or a body. */
export function toLine(
  { method, path, operation = '-', errcode, status, duration, rule }: Entry,
  error?: unknown,
): string {
  // What a rule's function threw is told as a warning, see mock.ts.
  const isKnown = error instanceof Refusal || error instanceof RuleError || error === undefined;
  const failed = isKnown ? '' : ` ${whereItFailed(error)}`;
  const outcome = status === 0 ? 'dropped' : errcode || (status === 200 ? 'ok' : `HTTP ${status}`);
  const by = rule === undefined ? '' : ` (rule: ${rule})`;
  return `${method} ${path.slice(0, 100)} ${operation} ${outcome} ${duration.toFixed(1)} ms${by}${status === 0 ? '' : failed}`;
}

/** By HTTP, answers with these have no body. */
const BODILESS = [204, 205, 304];

const JSON_TYPE = 'application/json; charset=utf-8';

const attachment = (filename: string) => `attachment; filename="${filename.replace(/[^\w.-]/g, '_')}"`;
