import type { Explain } from './errcode.ts';
import { WeappApiError, WeappHttpError } from './errors.ts';
import { parseJson } from './json.ts';
import type { Operation } from './operation.ts';
import type { Redactor } from './redact.ts';
import { headerOf, type TransportResponse } from './transport.ts';
import { visible } from './visible.ts';

/** Characters of a message that an error keeps. */
const LONGEST = 500;
/** The request id is the last thing in a message. */
const RID = /rid:\s*([0-9a-f]+(?:-[0-9a-f]+)+)\s*$/i;

/** What a body stands for: the success value, or an error. */
type Reading =
  | { body: unknown; data: unknown; error?: undefined }
  | { body: unknown; data?: undefined; error: WeappApiError };

/** Reads an answer's text: the parsed body, and the error that it stands for. */
export async function readAnswer(
  operation: Operation,
  response: TransportResponse,
  text: string,
  redactor: () => Redactor,
  explain: Explain | undefined,
): Promise<Reading> {
  const { status } = response;
  // Whatever the content type says: WeChat sends JSON as text/plain too.
  const parsed = parseJson(text, operation[5]?.exactFields);
  const body = 'value' in parsed ? parsed.value : undefined;
  const errcode = errcodeOf(body);
  if (typeof errcode === 'number' && errcode !== 0) {
    return { body, error: await apiError(operation, errcode, body, redactor(), explain) };
  }
  const fault =
    status < 200 || status > 299
      ? ''
      : text === ''
        ? ', but the answer is empty'
        : 'fault' in parsed
          ? `, but ${parsed.fault}`
          : typeof errcode === 'string'
            ? `, but its errcode is ${errcode}`
            : operation[5]?.anyJson || (kindOf(body) === 'object' && body)
              ? undefined
              : `, but the answer is ${kindOf(body)} in place of an object`;
  if (fault !== undefined) throw httpError(operation, response, `HTTP status ${status}${fault}.`);
  return { body, data: body };
}

/** The answer is not WeChat's. */
export function httpError(operation: Operation, response: TransportResponse, what: string): WeappHttpError {
  const retryAfter = headerOf(response, 'retry-after');
  return new WeappHttpError(operation[0], response.status, what, retryAfter && visible(retryAfter, 100));
}

/**
 * The errcode of a body: a number, undefined where there is none, or a word for what is none. Text that is a whole
 * number counts as that number, which then stands in the body.
 */
function errcodeOf(body: unknown): number | string | undefined {
  if (kindOf(body) !== 'object') return undefined;
  const { errcode } = body as { errcode?: unknown };
  if (errcode === undefined || typeof errcode === 'number') return errcode;
  if (typeof errcode !== 'string') return kindOf(errcode);
  const number = /^[+-]?\d{1,30}$/.test(errcode.slice(0, 99).trim()) ? Number(errcode) : Number.NaN;
  if (Number.isNaN(number)) return 'text that is no number';
  Object.assign(Object(body), { errcode: number });
  return number;
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;

async function apiError(
  operation: Operation,
  errcode: number,
  body: unknown,
  clean: Redactor,
  explain: Explain | undefined,
): Promise<WeappApiError> {
  const { errmsg } = Object(body);
  let message = typeof errmsg === 'string' ? errmsg : '';
  // Only the end is searched, so that a message of megabytes costs nothing.
  const tail = message.slice(-120);
  const found = RID.exec(tail);
  if (found) {
    let end = message.length - tail.length + found.index;
    while (/[\s,]/.test(message.charAt(end - 1))) end--;
    message = message.slice(0, end);
  }
  // Without its explanation, where that cannot be loaded, an errcode is still an errcode.
  const explained = await explain?.(operation, errcode).catch(() => undefined);
  return new WeappApiError(operation[0], {
    errcode,
    errmsg: visible(clean(message, LONGEST), LONGEST),
    rid: found?.[1],
    body: clean.body(body),
    ...explained,
  });
}
