import { readAnswer } from './answer.ts';
import type { BaseUrl } from './base-url.ts';
import { isText } from './binary-answer.ts';
import type { Outcome, Outgoing } from './call.ts';
import type { Deadline } from './deadline.ts';
import type { Explain } from './errcode.ts';
import { isWeappError, WeappNetworkError } from './errors.ts';
import type { Observer } from './hooks.ts';
import { givesBytes } from './operation.ts';
import { redact } from './redact.ts';
import { headerOf, type Transport, type TransportResponse } from './transport.ts';

export interface Exchange {
  transport: Transport;
  explain: Explain | undefined;
  outgoing: Outgoing;
  base: BaseUrl;
  token: string | undefined;
  /** Name of the query parameter that carries the token. */
  parameter: string;
  deadline: Deadline;
  observer: Observer | undefined;
}

/** Sends one request and makes WeChat's answer of what comes back. */
export async function exchange(work: Exchange): Promise<Outcome> {
  const { outgoing, base, token, deadline, observer } = work;
  const { operation, query, body, headers } = outgoing;
  const credential = token === undefined ? '' : `${work.parameter}=${encodeURIComponent(token)}`;
  const search = query && credential ? `${query}&${credential}` : query || credential;
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
      bytes: givesBytes(operation),
      deadline,
    });
  } catch (error) {
    if (deadline.reason) throw deadline.reason;
    if (isWeappError(error)) throw error;
    // The original error stays behind: its message or cause may hold the URL.
    throw new WeappNetworkError(operation[0], base.host, reason(error));
  }
  try {
    const result = await read(work, response);
    observer?.response(base.host, response.status, result.error?.errcode ?? 0, result.error?.rid);
    return result;
  } catch (error) {
    observer?.response(base.host, response.status, undefined, undefined);
    throw error;
  }
}

async function read({ outgoing, token, explain }: Exchange, response: TransportResponse): Promise<Outcome> {
  const { operation, query, body: sent } = outgoing;
  const { status, body } = response;
  const contentType = headerOf(response, 'content-type') ?? '';
  if (typeof body !== 'string' && status >= 200 && status < 300 && !isText(contentType, body)) {
    return { data: { contentType, bytes: body }, body, response };
  }
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const clean = (dirty: string) => redact(dirty, token, query, typeof sent === 'string' ? sent : undefined);
  return { ...(await readAnswer(operation, response, text, clean, explain)), response };
}

/** The system's name of a network fault, from the error or its cause. */
function reason(error: unknown): string | undefined {
  for (const candidate of [Object(error).cause?.code, Object(error).code]) {
    if (typeof candidate === 'string' && /^[A-Z][A-Z0-9_]+$/.test(candidate)) return candidate;
  }
  return undefined;
}
