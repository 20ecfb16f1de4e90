import {
  type Fetch,
  WeappHttpError,
  WeappNetworkError,
  WeappTimeoutError,
  WeappUsageError,
} from '@weapp-openapi/core';
import { requestTimeout } from '../checks/duration.ts';

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
  if (typeof fetch !== 'function') throw new WeappUsageError(`${owner}: \`fetch\` must be a function.`);
  return { fetch, timeout: requestTimeout(owner, timeout, timeout) };
}

/**
 * Sends a request and reads the answer. The token service is not WeChat: its failures are HTTP statuses with a body of
 * their own, so core's client cannot read them.
 *
 * @throws {WeappNetworkError} {@link WeappTimeoutError} {@link WeappAbortError} when there is no answer;
 * {@link WeappHttpError} for a redirect. None of them contains anything from the request.
 */
export async function requestJson(sender: Sender, request: JsonRequest): Promise<JsonAnswer> {
  const { name, host } = request;
  // Not called as a method: fetch in workers rejects any other `this`.
  const { fetch, timeout } = sender;
  const controller = new AbortController();
  const timer =
    timeout > 0
      ? setTimeout(() => controller.abort(new WeappTimeoutError(name, timeout)), timeout)
      : undefined;
  try {
    const response = await fetch(request.url, {
      method: request.method,
      // A redirect would send the secret to another host.
      redirect: 'manual',
      signal: controller.signal,
      headers: {
        ...request.headers,
        ...(request.body && { 'content-type': 'application/json' }),
      },
      ...(request.body && { body: JSON.stringify(request.body) }),
    });
    const { status } = response;
    if (status === 0 || (status >= 300 && status < 400)) {
      throw new WeappHttpError(name, status, `${host} redirects elsewhere, and redirects are not followed.`);
    }
    return { status, body: parseObject((await response.text?.()) ?? '') };
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    if (error instanceof WeappHttpError) throw error;
    // The original error is dropped: its message or cause may contain the URL or a header.
    throw new WeappNetworkError(name, host, reason(error));
  } finally {
    clearTimeout(timer);
  }
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
