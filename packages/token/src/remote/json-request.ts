import {
  type Fetch,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from '@weapp-openapi/core';
import { requestTimeout } from '../checks/duration.ts';
import { noFunction, saidBy } from '../messages/options.ts';
import { redirects, sentTooMuch } from '../messages/remote.ts';
import { boundedText } from './bounded-text.ts';

/** How a provider sends its requests. */
export interface Sender {
  fetch: Fetch;
  /** Milliseconds per request; 0 for no limit. */
  timeout: number;
}

/** One request. */
export interface JsonRequest {
  /** Its name in errors. */
  name: string;
  /** The name of the other end in errors. */
  host: string;
  url: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: object;
}

/** The status, and the body if it is a JSON object. */
export interface JsonAnswer {
  status: number;
  body: Readonly<Record<string, unknown>> | undefined;
}

/** Checks the options `fetch` and `timeout` of the provider `owner`. */
export function checkedSender(owner: string, fetch: Fetch, timeout: number): Sender {
  if (typeof fetch !== 'function') throw new WeappUsageError(saidBy(owner, noFunction('fetch')));
  return { fetch, timeout: requestTimeout(owner, timeout, timeout) };
}

/** The largest answer, in bytes: a token and an error take less than a twentieth of it. */
const LONGEST_ANSWER = 65_536;

/**
 * Sends a request and reads the answer. The token service is not WeChat: its failures are HTTP statuses with a body of
 * their own, so core's client cannot read them.
 *
 * @throws {WeappNetworkError} {@link WeappTimeoutError} when there is no answer, whatever `fetch` does with its signal;
 * {@link WeappHttpError} for a redirect, and for an answer of more than 64 KB. None of them contains anything from the
 * request.
 */
export async function requestJson(sender: Sender, request: JsonRequest): Promise<JsonAnswer> {
  const { timeout } = sender;
  const controller = new AbortController();
  const answer = exchange(sender, request, controller.signal);
  if (!(timeout > 0)) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WeappTimeoutError(request.name, timeout));
      // Without a reason: given one, workerd reports an uncaught exception.
      controller.abort();
    }, timeout);
  });
  // Not every fetch heeds its signal, and callers who wait for the same token would wait for ever.
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function exchange(
  // Not called as a method: fetch in workers rejects any other `this`.
  { fetch }: Sender,
  { name, host, url, method, headers, body }: JsonRequest,
  signal: AbortSignal,
): Promise<JsonAnswer> {
  try {
    const response = await fetch(url, {
      method,
      // A redirect would send the secret to another host.
      redirect: 'manual',
      signal,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status } = response;
    if (status === 0 || (status >= 300 && status < 400)) {
      throw new WeappHttpError(name, status, redirects(host));
    }
    const text = await textOf(response);
    if (text === undefined) {
      throw new WeappHttpError(name, status, sentTooMuch(host, LONGEST_ANSWER));
    }
    return { status, body: parseObject(text) };
  } catch (error) {
    if (error instanceof WeappHttpError) throw error;
    // The original error is dropped: its message or cause may contain the URL or a header.
    throw new WeappNetworkError(name, host, reason(error));
  }
}

/** undefined if the answer is too long; a fetch without streams is read as a whole. */
async function textOf(response: Awaited<ReturnType<Fetch>>): Promise<string | undefined> {
  if (response.body) return boundedText(response.body, LONGEST_ANSWER);
  const text = (await response.text?.()) ?? '';
  return text.length > LONGEST_ANSWER ? undefined : text;
}

/** The JSON object in a text; undefined for anything else. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The system's name for a network fault, from the error or its cause. */
function reason(error: unknown): string | undefined {
  for (const candidate of [Object(error).cause?.code, Object(error).code]) {
    if (typeof candidate === 'string' && /^[A-Z][A-Z0-9_]+$/.test(candidate)) return candidate;
  }
  return undefined;
}
