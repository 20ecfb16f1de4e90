import { encryptable } from './generated/encryptable.ts';
import { headerOf } from './header-of.ts';
import type { SecureApi } from './secure.ts';
import { isWeappError, WeappUsageError } from './start.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

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
    throw new WeappUsageError(`${operationId}: \`secure\` failed: it must be secureApi(...).`, operationId);
  }
}
