import { isWeappError, WeappUsageError } from './errors.ts';
import { encryptable } from './generated/encryptable.ts';
import type { SecureApi } from './secure.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/** Sends one request sealed, where its operation can be. */
export async function sendSealed(
  transport: Transport,
  secure: SecureApi,
  request: TransportRequest,
): Promise<TransportResponse> {
  const [pathname = '', query = ''] = request.path.split('?');
  // A base URL may have a path of its own.
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
    // What is encrypted has to stand in a body, also where the operation has none.
    method: 'POST',
    path: tokens ? `${pathname}?${tokens}` : pathname,
    headers: { ...request.headers, ...sealed.headers },
    body: sealed.body,
  });
  const { status, headers, tooLarge } = response;
  // No answer of WeChat's.
  if (tooLarge || status < 200 || status > 299) return response;
  const header = (name: string) => headerOf(headers, name);
  const opened = await safely(operationId, () => secure.open({ ...call, header, body: response.body }));
  return { ...response, body: opened };
}

/** A header by its lower-case name. Not by answer-headers.ts: to share it with failures would split their chunk. */
function headerOf(headers: TransportResponse['headers'], name: string): string | null {
  if (typeof headers?.get === 'function') return headers.get(name);
  const [, value] = Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === name) ?? [];
  return typeof value === 'string' ? value : null;
}

/** `access_token=...` and `cloudbase_access_token=...`. */
const isToken = (parameter: string) => /^(\w+_)?access_token=/.test(parameter);

/** Whatever goes wrong here is no fault of the network, which another attempt could mend. */
async function safely<Result>(operationId: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (isWeappError(error)) throw error;
    throw new WeappUsageError(`${operationId}: \`secure\` failed: it must be secureApi(...).`, operationId);
  }
}
