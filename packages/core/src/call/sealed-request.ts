import { isWeappError, WeappUsageError } from '../errors/errors.ts';
import { encryptable } from '../generated/encryptable.ts';
import { secureFailed } from '../messages/call.ts';
import { saidOf } from '../messages/errors.ts';
import { headerOf } from './header-of.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** API security (API 安全): encrypts and signs calls. Made by `secureApi()` of `@weapp-openapi/crypto`. */
export interface SecureApi {
  /** Whether to encrypt calls to this operation, which supports it. */
  covers(operationId: string): boolean;
  /** Encrypts and signs a request, which is then sent as a POST with only the access_token in its query. */
  seal(request: {
    operationId: string;
    /** Scheme, host and path. */
    url: string;
    /** The operation's path. */
    path: string;
    /** Without access_token. */
    query: string;
    body: string | undefined;
  }): Promise<{ headers: Record<string, string>; body: string }>;
  /** Verifies and decrypts an answer. Resolves to the body as it would be without API security. */
  open(answer: {
    operationId: string;
    url: string;
    path: string;
    /** Reads a header by its lower-case name. */
    header(name: string): string | null;
    body: string | Uint8Array;
  }): Promise<string | Uint8Array>;
}

/** Sends a request, encrypted and signed if its operation supports it. */
export async function sendSealed(
  transport: Transport,
  secure: SecureApi,
  request: TransportRequest,
): Promise<TransportResponse> {
  const [pathname = '', query = ''] = request.path.split('?');
  // The base URL may have a path.
  const path = Object.keys(encryptable).find((known) => pathname.endsWith(known));
  const operationId = path === undefined ? undefined : encryptable[path];
  const { body } = request;
  if (!path || !operationId || typeof body === 'object' || !secure.covers(operationId))
    return transport(request);
  const parameters = query.split('&');
  const tokens = parameters.filter(isToken).join('&');
  const call = { operationId, url: request.origin + pathname, path };
  const plain = { ...call, query: parameters.filter((parameter) => !isToken(parameter)).join('&'), body };
  const sealed = await safely(operationId, () => secure.seal(plain));
  const response = await transport({
    ...request,
    // Encrypted data is sent in the body, even if the operation is a GET.
    method: 'POST',
    path: tokens ? `${pathname}?${tokens}` : pathname,
    headers: { ...request.headers, ...sealed.headers },
    body: sealed.body,
  });
  const { status, headers, tooLarge } = response;
  // Not WeChat's answer.
  if (tooLarge || status < 200 || status > 299) return response;
  const header = (name: string) => headerOf(headers, name);
  const opened = await safely(operationId, () => secure.open({ ...call, header, body: response.body }));
  return { ...response, body: opened };
}

/** Matches `access_token=...` and `cloudbase_access_token=...`. */
const isToken = (parameter: string) => /^(\w+_)?access_token=/.test(parameter);

/** Turns other errors into usage errors: as a network error, the call would be repeated. */
async function safely<Result>(operationId: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (isWeappError(error)) throw error;
    throw new WeappUsageError(saidOf(operationId, secureFailed()), operationId);
  }
}
