import { readAnswer } from './answer.ts';
import { type BaseUrl, parseBaseUrl } from './base-url.ts';
import { isJson } from './binary-answer.ts';
import type { CallOptions } from './call-options.ts';
import type { CredentialSource } from './credential.ts';
import { Deadline } from './deadline.ts';
import {
  isWeappError,
  type WeappApiError,
  WeappHttpError,
  WeappNetworkError,
  WeappUsageError,
} from './errors.ts';
import { givesBytes, isHarmless, needsToken, type Operation } from './operation.ts';
import { type PayKeys, paySignatures } from './pay-signature.ts';
import { redact } from './redact.ts';
import { mayRetry, pause, RetryBudget } from './retry.ts';

/** The part of fetch that the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  credential: CredentialSource | undefined;
  baseUrl: BaseUrl;
  fetch: Fetch;
  timeout: number;
  retries: number;
  pay: PayKeys | undefined;
}

/** One call, its input already serialised. */
export interface Outgoing {
  operation: Operation;
  query: string;
  body: string | FormData | undefined;
  headers: Headers | Record<string, string> | undefined;
  options: CallOptions;
}

/** WeChat's answer: the success value or its error, and the HTTP response around it. */
export type Answer = { status: number; headers: Headers } & (
  | { data: unknown; error?: undefined }
  | { data?: undefined; error: WeappApiError }
);

export type Transport = (outgoing: Outgoing) => Promise<Answer>;

// The token is wrong or replaced, is no token, has expired: the next one may be good.
const TOKEN_ERRORS = new Set([40001, 40014, 42001]);

/** The one function that knows how WeChat is called. */
export function createTransport(client: TransportOptions): Transport {
  const budget = new RetryBudget();
  return async (call) => {
    const { operation, options } = call;
    const base = options.baseUrl === undefined ? client.baseUrl : parseBaseUrl(options.baseUrl);
    const source = needsToken(operation) ? needed(client.credential, operation) : undefined;
    const deadline = new Deadline(operation[0], options.timeout ?? client.timeout, options.signal);
    budget.earn();
    try {
      const outgoing = operation[3] > 1 ? await signed(call, client.pay) : call;
      const send = (token: string | undefined) =>
        withRetries(() => exchange(client.fetch, outgoing, base, token, deadline), {
          retries: options.retries ?? client.retries,
          harmless: isHarmless(operation),
          budget,
          deadline,
        });
      const token = source && usable(await deadline.wait(source.get()), operation);
      const answer = await send(token);
      if (!source || token === undefined || !answer.error || !TOKEN_ERRORS.has(answer.error.errcode))
        return answer;
      await deadline.wait(source.invalidate(token));
      const next = usable(await deadline.wait(source.get()), operation);
      return next === token ? answer : await send(next);
    } finally {
      deadline.clear();
    }
  };
}

interface RetryRules {
  retries: number;
  harmless: boolean;
  budget: RetryBudget;
  deadline: Deadline;
}

async function withRetries(
  attempt: () => Promise<Answer>,
  { retries, harmless, budget, deadline }: RetryRules,
): Promise<Answer> {
  for (let count = 0; ; count++) {
    const outcome = await attempt().catch((thrown: unknown) => ({ thrown }));
    const failure = 'thrown' in outcome ? outcome.thrown : outcome.error;
    if (failure !== undefined && count < retries && mayRetry(failure, harmless)) {
      const wait = pause(count, failure instanceof WeappHttpError ? failure.retryAfter : undefined);
      if (wait !== undefined && budget.spend()) {
        await deadline.sleep(wait);
        continue;
      }
    }
    if ('thrown' in outcome) throw outcome.thrown;
    return outcome;
  }
}

async function signed(call: Outgoing, pay: PayKeys | undefined): Promise<Outgoing> {
  const { operation, query, body, options } = call;
  const signatures = await paySignatures(operation, typeof body === 'string' ? body : '', pay, options);
  return { ...call, query: query ? `${query}&${signatures}` : signatures };
}

async function exchange(
  fetch: Fetch,
  { operation, query, body, headers }: Outgoing,
  base: BaseUrl,
  token: string | undefined,
  deadline: Deadline,
): Promise<Answer> {
  const credential = token === undefined ? '' : `access_token=${encodeURIComponent(token)}`;
  const search = query && credential ? `${query}&${credential}` : query || credential;
  let response: Response;
  let content: string | Uint8Array<ArrayBuffer>;
  try {
    deadline.signal.throwIfAborted();
    response = await fetch(base.href + operation[2] + (search && `?${search}`), {
      method: operation[1],
      // A redirect would carry the access_token to another host.
      redirect: 'manual',
      signal: deadline.signal,
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    });
    content = givesBytes(operation) ? new Uint8Array(await response.arrayBuffer()) : await response.text();
  } catch (error) {
    if (deadline.signal.aborted) throw deadline.signal.reason;
    if (isWeappError(error)) throw error;
    // The original error stays behind: its message or cause may hold the URL.
    throw new WeappNetworkError(operation[0], base.host, reason(error));
  }
  const { status, headers: answered } = response;
  if (typeof content !== 'string') {
    const contentType = answered.get('content-type') ?? '';
    const isBytes = status >= 200 && status < 300 && !isJson(contentType, content);
    if (isBytes) return { status, headers: answered, data: { contentType, bytes: content } };
    content = new TextDecoder().decode(content);
  }
  const clean = (dirty: string) => redact(dirty, token, query, typeof body === 'string' ? body : undefined);
  return { status, headers: answered, ...readAnswer(operation, response, content, clean) };
}

function needed(credential: CredentialSource | undefined, operation: Operation): CredentialSource {
  if (credential) return credential;
  throw new WeappUsageError(
    `${operation[0]} needs an access_token: pass \`credential\` to createClient, for example createTokenManager({ appid, secret }) from @weapp-openapi/token.`,
    operation[0],
  );
}

function usable(token: string, operation: Operation): string {
  if (typeof token === 'string' && token !== '') return token;
  throw new WeappUsageError(
    `${operation[0]}: the credential gave ${token === '' ? 'an empty string' : typeof token} in place of an access_token.`,
    operation[0],
  );
}

/** The system's name of a network fault, from the error or its cause. */
function reason(error: unknown): string | undefined {
  for (const candidate of [Object(error).cause?.code, Object(error).code]) {
    if (typeof candidate === 'string' && /^[A-Z][A-Z0-9_]+$/.test(candidate)) return candidate;
  }
  return undefined;
}
