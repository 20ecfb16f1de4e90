import { httpError, readAnswer } from './answer.ts';
import type { BaseUrl } from './base-url.ts';
import { isText } from './binary-answer.ts';
import type { Outcome, Outgoing } from './call.ts';
import { reasonOf } from './connection-fault.ts';
import type { Deadline } from './deadline.ts';
import type { Explain } from './errcode.ts';
import { isWeappError, WeappNetworkError, WeappUsageError } from './errors.ts';
import type { Observer } from './hooks.ts';
import { givesBytes } from './operation.ts';
import { redactor } from './redact.ts';
import { headerOf, type Transport, type TransportResponse } from './transport.ts';

export interface Exchange {
  transport: Transport;
  explain: Explain | undefined;
  outgoing: Outgoing;
  base: BaseUrl;
  token: string | undefined;
  /** Name of the query parameter that carries the token. */
  parameter: string;
  /** What the caller or the client's options say. */
  maxAnswer: number | undefined;
  deadline: Deadline;
  observer: Observer | undefined;
}

const MEGABYTE = 2 ** 20;
/** The most that a string holds in V8. */
const LONGEST_TEXT = 2 ** 29 - 25;

/** Sends one request and makes WeChat's answer of what comes back. */
export async function exchange(work: Exchange): Promise<Outcome> {
  const { outgoing, base, token, deadline, observer } = work;
  const { operation, query, body, headers } = outgoing;
  const credential = token === undefined ? '' : `${work.parameter}=${encodeURIComponent(token)}`;
  const search = query && credential ? `${query}&${credential}` : query || credential;
  const bytes = givesBytes(operation);
  // A documented download may be large; what no one has described is as likely JSON.
  const usual = bytes && !operation[5]?.anyJson ? 512 : 64;
  const most = work.maxAnswer ?? usual * MEGABYTE;
  const maxAnswer = bytes ? most : Math.min(most, LONGEST_TEXT);
  if (deadline.reason) throw deadline.reason;
  let response: TransportResponse;
  observer?.request(base.host);
  try {
    response = await work.transport({
      origin: base.origin,
      path: base.path + operation[2] + (search && `?${search}`),
      method: operation[1],
      headers,
      body,
      bytes,
      maxAnswer,
      deadline,
    });
  } catch (error) {
    if (deadline.reason) throw deadline.reason;
    if (isWeappError(error)) throw error;
    // The original error stays behind: its message or cause may hold the URL.
    throw new WeappNetworkError(operation[0], base.host, reasonOf(error));
  }
  try {
    const result = await read(work, response, maxAnswer);
    observer?.response(base.host, response.status, result.error?.errcode ?? 0, result.error?.rid);
    return result;
  } catch (error) {
    observer?.response(base.host, response?.status, undefined, undefined);
    if (isWeappError(error)) throw error;
    throw new WeappUsageError(
      `${operation[0]}: the transport must give { status, headers, body }.`,
      operation[0],
    );
  }
}

async function read(
  { outgoing, token, explain }: Exchange,
  response: TransportResponse,
  maxAnswer: number,
): Promise<Outcome> {
  const { operation, query, body: sent } = outgoing;
  const { status, body } = response;
  const contentType = headerOf(response, 'content-type') ?? '';
  const isSuccess = status >= 200 && status < 300;
  const isFile = typeof body !== 'string' && body.length > 0 && isSuccess && !isText(contentType, body);
  if (response.tooLarge || body.length > (isFile ? maxAnswer : Math.min(maxAnswer, LONGEST_TEXT))) {
    const what = `the answer has more than ${maxAnswer} bytes: set \`maxAnswer\` if that is as it should be.`;
    throw httpError(operation, response, what);
  }
  if (isFile) return { data: { contentType, bytes: body }, body, response };
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const clean = () => redactor(token, query, typeof sent === 'string' ? sent : undefined);
  return { ...(await readAnswer(operation, response, text, clean, explain)), response };
}
