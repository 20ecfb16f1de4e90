import { isWeappError, WeappApiError, WeappUsageError } from '@weapp-openapi/core';
import { checkGiven } from '../checks/options.ts';
import { noFunction, saidBy } from '../messages/options.ts';
import { tokensWrong } from '../messages/remote.ts';
import { systemClock } from '../renewal/clock.ts';
import { callHook } from '../renewal/hook.ts';
import { boundedText } from './bounded-text.ts';
import { type ClaimedToken, openClaimDesk } from './claim-desk.ts';
import { parseObject } from './json-request.ts';
import { checkSecret, createGuard } from './shared-secret.ts';
import { toWire } from './wire-error.ts';

/** A token manager, or another provider, that {@link tokenServer} serves. */
export interface ServedToken extends ClaimedToken {
  /**
   * Milliseconds for which the current token may still be used, if known: clients keep it that long, and otherwise for
   * 10 seconds.
   */
  remaining?(): number | undefined;
}

/** Options of {@link tokenServer}. */
export interface TokenServerOptions {
  /** The managers by appid: an object, a Map, or a pool whose `get(appid)` returns one. */
  tokens:
    | Readonly<Record<string, ServedToken>>
    | { get(appid: string): Promise<ServedToken | undefined> | ServedToken | undefined };
  /** What clients must know, 32 characters or more. Several while one is being replaced. */
  secret: string | readonly string[];
  /** Called for each failure to provide a token. What it throws is ignored. */
  onError?: ((error: unknown) => void) | undefined;
}

type Tokens = (appid: string | undefined) => Promise<ServedToken | undefined> | ServedToken | undefined;

const LONGEST_BODY = 4_096;

/**
 * The central token service: the one host that has the AppSecret provides tokens to the hosts that use
 * {@link remoteToken}. A fetch-style handler, for Node (through srvx or another adapter), Deno, Bun and workers. Serve it
 * over https, or on a network where nobody else can listen.
 *
 * - `GET .../token?appid=` → `{ access_token, expires_in? }`, seconds; without `appid` if only one app is served
 * - `POST .../invalidate` `{ appid?, token, operation?, client? }` → `{ to_blame }`, or the current token as above: WeChat
 *   refused an operation with this token; nothing happens if another one is current. `to_blame` if the operation is
 *   refused with good tokens too.
 *   A client, named by a random `client`, may report one operation 5 times at once and then once per 12 seconds, and all
 *   of its operations 60 times and then once per second, not counting those that it has not reported recently; other
 *   reports are not investigated. The manager is told the client's name, and lets each client cause two forced refreshes
 *   per day, and all together four. Operations that are not WeChat's count as one
 * - `POST .../accepted` `{ appid?, token, operation, client? }` → `{}`: an operation that was to blame succeeds again.
 *   Limited like refusals, and shows nothing of the token or of other operations
 * - 401 without the secret, 404 for an unknown app, 424 with WeChat's error if WeChat refuses, 503 for other failures
 *
 * @example
 * import { serve } from 'srvx';
 * serve({ port: 8080, fetch: tokenServer({ tokens: { [appid]: createTokenManager({ appid, secret }) }, secret: shared }) });
 * @throws {WeappUsageError} when an option is missing or wrong.
 */
export function tokenServer(options: TokenServerOptions): (request: Request) => Promise<Response> {
  checkGiven('tokenServer', options, '{ tokens, secret }');
  const { secret, onError } = options;
  const secrets = typeof secret === 'string' || !Array.isArray(secret) ? [secret] : secret;
  if (secrets.length === 0) checkSecret('tokenServer', undefined);
  for (const one of secrets) checkSecret('tokenServer', one);
  const secretOf = createGuard(secrets);
  const find = lookup(options.tokens, (error) => callHook(onError, error));
  const desk = openClaimDesk(systemClock);
  if (onError !== undefined && typeof onError !== 'function') {
    throw new WeappUsageError(saidBy('tokenServer', noFunction('onError')));
  }

  const answer = async (request: Request): Promise<Response> => {
    // Before anything else: those who do not know the secret learn nothing, not even which paths exist.
    const secret = await secretOf(request);
    if (secret === undefined) {
      return new Response(null, { status: 401, headers: { ...HEADERS, 'www-authenticate': 'Bearer' } });
    }
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('/token')) {
      if (request.method !== 'GET') return refuse(405, 'use GET', { allow: 'GET' });
      const source = await find(searchParams.get('appid') ?? undefined);
      return source ? current(source) : unknown();
    }
    const isClaim = pathname.endsWith('/invalidate');
    if (isClaim || pathname.endsWith('/accepted')) {
      if (request.method !== 'POST') return refuse(405, 'use POST', { allow: 'POST' });
      const text = await boundedText(request.body, LONGEST_BODY);
      if (text === undefined) return refuse(413, `the body is longer than ${LONGEST_BODY} bytes`);
      const { appid, token, operation, client } = parseObject(text) ?? {};
      if (typeof token !== 'string' || token === '' || (appid !== undefined && typeof appid !== 'string')) {
        return refuse(400, 'the body must be JSON: { "appid": "wx...", "token": "...", "operation": "..." }');
      }
      const source = await find(appid);
      if (!source) return unknown();
      const claim = { token, operation, client };
      if (!isClaim) {
        desk.accepted(source, claim, secret);
        return json(200, {});
      }
      if (await desk.refused(source, claim, secret)) return json(200, { to_blame: true });
      // Included in the answer, because the client's next request may reach a server that lags behind.
      return current(source).catch(() => json(200, {}));
    }
    return refuse(404, 'the endpoints are GET /token, POST /invalidate and POST /accepted');
  };

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      callHook(onError, error);
      // Not 502: proxies replace its body with a page of their own.
      return json(error instanceof WeappApiError ? 424 : 503, { error: toWire(error) });
    }
  };
}

function lookup(tokens: TokenServerOptions['tokens'], onUnknown: (error: unknown) => void): Tokens {
  if (typeof tokens !== 'object' || tokens === null || isSource(tokens)) throw wrongTokens();
  if (isPool(tokens)) {
    return async (appid) => {
      try {
        return appid === undefined ? undefined : await tokens.get(appid);
      } catch (error) {
        if (!isWeappError(error) || error.code !== 'WEAPP_USAGE') throw error;
        // A pool's way of saying that it has no such app: asking again is useless.
        onUnknown(error);
        return undefined;
      }
    };
  }
  const sources = new Map(Object.entries(tokens));
  if (sources.size === 0 || ![...sources.values()].every(isSource)) throw wrongTokens();
  const [only] = sources.size === 1 ? sources.values() : [];
  return (appid) => (appid === undefined ? only : sources.get(appid));
}

const wrongTokens = () => new WeappUsageError(tokensWrong());

const isSource = (value: unknown): boolean =>
  typeof Object(value).get === 'function' && typeof Object(value).invalidate === 'function';

const isPool = (
  tokens: TokenServerOptions['tokens'],
): tokens is Extract<TokenServerOptions['tokens'], { get(appid: string): unknown }> =>
  typeof tokens.get === 'function';

async function current(source: ServedToken): Promise<Response> {
  const access_token = await source.get();
  const remaining = source.remaining?.();
  if (remaining === undefined) return json(200, { access_token });
  return json(200, { access_token, expires_in: Math.max(0, Math.floor(remaining / 1000)) });
}

const HEADERS = { 'cache-control': 'no-store' };

const json = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { ...HEADERS, ...headers } });

const refuse = (status: number, message: string, headers?: Record<string, string>): Response =>
  json(status, { error: { code: 'REQUEST', message } }, headers);

const unknown = (): Response =>
  refuse(404, 'no token is served for this appid, or several are and the request names none');
