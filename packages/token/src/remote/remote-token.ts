import { type Fetch, WeappHttpError, WeappNetworkError, WeappUsageError } from '@weapp-openapi/core';
import { parseBase } from '../checks/base-url.ts';
import { checkGiven, checkSwitch } from '../checks/options.ts';
import { faultOfToken, readLife } from '../checks/token-text.ts';
import { appidWrong, maxAgeWrong, plainHttp, withoutToken } from '../messages/remote.ts';
import { MAX_LIFE } from '../renewal/held-token.ts';
import { checkedSender, type JsonAnswer, requestJson } from './json-request.ts';
import { type KeptToken, keepServiceToken } from './service-keeper.ts';
import { checkSecret } from './shared-secret.ts';
import type { RefusalAnswer, ServiceToken, TokenService } from './token-service.ts';
import { fromWire } from './wire-error.ts';

/** Options of {@link remoteToken}. */
export interface RemoteTokenOptions {
  /** The address of tokenServer without `/token`: `https://tokens.example.com`, or with a path. */
  url: string;
  /** The secret of tokenServer. */
  secret: string;
  /** Whose token to request; may be omitted if the service has only one app. */
  appid?: string | undefined;
  /** Milliseconds after which the service is asked again in the background. Default: 60000. */
  maxAge?: number | undefined;
  /** Allows plain http to other hosts, where the secret and the tokens can be read on the way. */
  allowInsecure?: boolean | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds per request; 0 or Infinity for no limit. Default: 10000. */
  timeout?: number | undefined;
}

// How long a token is kept if the service does not know its remaining life.
const UNKNOWN_LIFE = 10_000;
const RETRIES = 2;

/**
 * The token of a central token service ({@link tokenServer}): this host needs no AppSecret. While the service is down,
 * the token in memory is handed out until it expires.
 *
 * `get` throws {@link WeappApiError} when WeChat refuses the service, as the service saw it; {@link WeappHttpError} when
 * the service itself refuses (401: wrong secret) or fails; other {@link WeappError}s if there is no answer.
 *
 * @example
 * const wx = createClient({ credential: remoteToken({ url: 'https://tokens.example.com', secret: shared, appid }) });
 * @throws {WeappUsageError} when an option is missing or wrong, and for plain http to another host.
 */
export function remoteToken(options: RemoteTokenOptions): KeptToken {
  return keepServiceToken(connect(options));
}

/** The service over HTTP. */
function connect(options: RemoteTokenOptions): TokenService {
  checkGiven('remoteToken', options, '{ url, secret }');
  checkSwitch('remoteToken', 'allowInsecure', options.allowInsecure);
  const { secret, appid, maxAge = 60_000, fetch = globalThis.fetch, timeout = 10_000 } = options;
  const base = parseBase('remoteToken', 'url', options.url);
  checkSecret('remoteToken', secret);
  if (!base.isEncrypted && !base.isLoopback && options.allowInsecure !== true) {
    throw new WeappUsageError(plainHttp());
  }
  if (appid !== undefined && (typeof appid !== 'string' || appid === '')) {
    throw new WeappUsageError(appidWrong());
  }
  // Infinity is allowed and means half of a token's life, since no timer counts it.
  if (typeof maxAge !== 'number' || !(maxAge > 0)) {
    throw new WeappUsageError(maxAgeWrong());
  }
  const sender = checkedSender('remoteToken', fetch, timeout);
  const common = { name: 'remoteToken', host: base.host, headers: { authorization: `Bearer ${secret}` } };
  // Distinguishes this client from others with the same secret; reveals nothing about the host.
  const client = crypto.randomUUID();
  let untold: Claim | undefined;

  const post = (path: string, { token, operation }: Claim): Promise<JsonAnswer> => {
    const body = { ...(appid && { appid }), token, operation, client };
    return requestJson(sender, { ...common, method: 'POST', url: base.href + path, body });
  };

  /** Reports the refused token to the service, unless it knows already. */
  const tell = async (): Promise<RefusalAnswer> => {
    if (untold === undefined) return { isToBlame: false };
    const claim = untold;
    const answer = await post('/invalidate', claim);
    if (answer.status !== 200) return { isToBlame: false };
    if (untold === claim) untold = undefined;
    const { to_blame, access_token } = answer.body ?? {};
    // From the server that investigated it: another one might not know yet.
    const next = faultOfToken(access_token) === undefined ? readAnswer(answer, maxAge) : undefined;
    return { isToBlame: to_blame === true, next };
  };

  return {
    async fetch() {
      const told = await tell().catch(() => undefined);
      if (told?.next) return told.next;
      const url = `${base.href}/token${appid ? `?appid=${encodeURIComponent(appid)}` : ''}`;
      return readAnswer(
        await withRetries(() => requestJson(sender, { ...common, method: 'GET', url })),
        maxAge,
      );
    },
    async refuse(token, operation) {
      untold = { token, operation };
      // If the service cannot be reached, it is told later, before the next token is requested.
      return tell().catch(() => ({ isToBlame: false }));
    },
    async accepted(token, operation) {
      await post('/accepted', { token, operation }).catch(() => {});
    },
  };
}

interface Claim {
  token: string;
  operation: string;
}

function readAnswer({ status, body }: JsonAnswer, maxAge: number): ServiceToken {
  const token = body?.access_token;
  const fault = faultOfToken(token);
  if (fault !== undefined || typeof token !== 'string') {
    throw new WeappHttpError('remoteToken', status, withoutToken(fault ?? ''));
  }
  const life = Math.min(readLife(body?.expires_in) ?? UNKNOWN_LIFE, MAX_LIFE);
  return { token, life, fresh: Math.min(maxAge, life / 2) };
}

/** Sends a request, and repeats it after a lost connection or a 5xx from the service. */
async function withRetries(send: () => Promise<JsonAnswer>): Promise<JsonAnswer> {
  for (let count = 0; ; count++) {
    try {
      const answer = await send();
      if (answer.status === 200) return answer;
      throw fromWire(answer.status, answer.body);
    } catch (error) {
      const mayHelp =
        error instanceof WeappNetworkError || (error instanceof WeappHttpError && error.status >= 500);
      if (!mayHelp || count >= RETRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** count * (0.5 + Math.random() / 2)));
    }
  }
}
