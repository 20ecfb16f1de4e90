import { WeappApiError, WeappHttpError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { visible } from '../errors/visible.ts';
import {
  anArray,
  errcodeIs,
  errcodeNoInteger,
  noObject,
  ofType,
  statusBut,
  tooLarge,
} from '../messages/answer.ts';
import { statusIs } from '../messages/errors.ts';
import { featuresOf, type Operation } from '../operation/operation.ts';
import type { Answered, Exchange } from './attempt.ts';
import type { Parsed } from './exact-json.ts';
import { headerOf } from './header-of.ts';
import { logged } from './logged.ts';
import { type Redactor, redactor } from './redact.ts';
import type { TransportResponse } from './transport.ts';

/** The maximum length of an error's errmsg. */
const LONGEST = 500;
/** The request id is at the end of a message. */
const RID = /rid:\s*([0-9a-f]+(?:-[0-9a-f]+)+)\s*$/i;

/**
 * Reads an answer that is not a plain success: WeChat's error, or a success whose errcode is 0 as a string. Throws if
 * the answer is not WeChat's.
 */
export async function answerFailure(
  work: Exchange,
  response: TransportResponse,
  parsed: Parsed | { tooLarge: number },
): Promise<Answered> {
  const { operation } = work.outgoing;
  if ('tooLarge' in parsed) {
    throw httpError(operation[0], response, tooLarge(parsed.tooLarge));
  }
  const { status } = response;
  const body = 'value' in parsed ? parsed.value : undefined;
  const errcode = errcodeOf(body);
  if (typeof errcode === 'number' && errcode !== 0) {
    return { body, error: await apiError(work, errcode, body) };
  }
  const fault =
    status < 200 || status > 299
      ? statusIs(status)
      : 'fault' in parsed
        ? statusBut(status, parsed.fault)
        : typeof errcode === 'object'
          ? statusBut(status, errcode)
          : featuresOf(operation)?.anyJson || isObject(body)
            ? undefined
            : statusBut(status, noObject(kindOf(body)));
  if (fault !== undefined && isTextFile(operation, response)) {
    const data = {
      contentType: headerOf(response.headers, 'content-type'),
      bytes: response.body,
    };
    return { body: response.body, data };
  }
  if (fault !== undefined) throw httpError(operation[0], response, fault);
  return { body, data: body };
}

/** Whether the answer is a text file: a bill, or the answer of an undescribed endpoint, but not a gateway's page. */
function isTextFile([, , path, , , features]: Operation, response: TransportResponse): boolean {
  const { body } = response;
  if (typeof body === 'string' || body.length === 0 || response.status < 200 || response.status > 299)
    return false;
  if (!features?.anyJson && !path.endsWith('/get_bill')) return false;
  const type = headerOf(response.headers, 'content-type');
  return (
    !/json|html/i.test(type) && !/^\W*<(!doctype|html)/i.test(String.fromCharCode(...body.subarray(0, 100)))
  );
}

const httpError = (
  operationId: string,
  { headers, status }: TransportResponse,
  what: Texts,
): WeappHttpError =>
  new WeappHttpError(operationId, status, what, retryAfterOf(headerOf(headers, 'retry-after').trim()));

/** Seconds or a date. Anything else could be an echo of the request, with its token. */
function retryAfterOf(given: string): string | undefined {
  if (/^\d{1,10}$/.test(given)) return given;
  const date = given.length <= 40 ? Date.parse(given) : Number.NaN;
  return Number.isNaN(date) ? undefined : new Date(date).toUTCString();
}

/**
 * The errcode of a body: a number, undefined if there is none, or a description of an invalid one. A string with an
 * integer counts as that number, and is replaced by it in the body.
 */
function errcodeOf(body: unknown): number | Texts | undefined {
  if (!isObject(body)) return undefined;
  const { errcode } = body as { errcode?: unknown };
  if (errcode === undefined || typeof errcode === 'number') return errcode;
  if (typeof errcode !== 'string') return errcodeIs(kindOf(errcode));
  const number = /^[+-]?\d{1,30}$/.test(errcode.slice(0, 99).trim()) ? Number(errcode) : Number.NaN;
  if (Number.isNaN(number)) return errcodeNoInteger();
  Object.assign(Object(body), { errcode: number });
  return number;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): Texts =>
  Array.isArray(value) ? anArray() : ofType(value === null ? 'null' : typeof value);

async function apiError(work: Exchange, errcode: number, body: unknown): Promise<WeappApiError> {
  const { operation } = work.outgoing;
  const clean: Redactor = redactor(work.token, work.outgoing, work.settings.pay);
  const { errmsg } = Object(body);
  let message = typeof errmsg === 'string' ? errmsg : '';
  // Only the end is searched, so that a message of megabytes costs no time.
  const tail = message.slice(-120);
  const found = RID.exec(tail);
  if (found) {
    let end = message.length - tail.length + found.index;
    while (/[\s,]/.test(message.charAt(end - 1))) end--;
    message = message.slice(0, end);
  }
  // If the explanation cannot be loaded, the error goes without it.
  const explained = await work.settings.explain?.(operation[0], errcode).catch(() => undefined);
  const struck = clean.body(body);
  return new WeappApiError(operation[0], {
    errcode,
    errmsg: visible(clean(message, LONGEST), LONGEST),
    rid: found?.[1],
    body: struck,
    logged: logged(struck),
    ...explained,
  });
}
