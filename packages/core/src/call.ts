import { type BaseUrl, parseBaseUrls } from './base-url.ts';
import type { CallOptions } from './call-options.ts';
import { type CredentialSource, isToken } from './credential.ts';
import { Deadline } from './deadline.ts';
import type { Explain } from './errcode.ts';
import {
  WeappApiError,
  type WeappError,
  WeappHttpError,
  WeappNetworkError,
  WeappUsageError,
} from './errors.ts';
import { exchange } from './exchange.ts';
import type { Observe } from './hooks.ts';
import { Hosts } from './hosts.ts';
import { isHarmless, needsToken, type Operation } from './operation.ts';
import type { PayKeys } from './pay-signature.ts';
import { mayRetry, pause, RetryBudget } from './retry.ts';
import type { Transport, TransportResponse } from './transport.ts';

export interface CallSettings {
  credential: CredentialSource | undefined;
  hosts: readonly [BaseUrl, ...BaseUrl[]];
  transport: Transport;
  timeout: number;
  retries: number;
  maxAnswer: number | undefined;
  pay: PayKeys | undefined;
  observe: Observe | undefined;
  explain: Explain | undefined;
}

/** One call, its input already serialised. */
export interface Outgoing {
  operation: Operation;
  query: string;
  body: string | FormData | undefined;
  headers: Headers | Record<string, string> | undefined;
  options: CallOptions;
}

/** WeChat's answer: the success value or its error, and the parsed body and HTTP response around it. */
export type Outcome = { body: unknown; response: TransportResponse } & (
  | { data: unknown; error?: undefined }
  | { data?: undefined; error: WeappApiError }
);

/** Makes one call. Resolves to WeChat's answer, also a failure; rejects where there is none. */
export type Call = (outgoing: Outgoing) => Promise<Outcome>;

// The token is wrong or replaced, is no token, has expired: the next one may be good.
const TOKEN_ERRORS = new Set([40001, 40014, 42001]);

/** How long the second report of a refused token may take: the caller's answer is there already. */
const SECOND_REPORT = 5_000;

/** The one function that knows how WeChat is called: credential, retries, hosts, deadline. */
export function createCall(settings: CallSettings): Call {
  const budget = new RetryBudget();
  const defaultHosts = new Hosts(settings.hosts);

  return async (outgoing) => {
    const { operation, options } = outgoing;
    const hosts = options.baseUrl === undefined ? defaultHosts : new Hosts(parseBaseUrls(options.baseUrl));
    const observer = settings.observe?.(operation);
    const deadline = new Deadline(operation[0], options.timeout ?? settings.timeout, options.signal);
    budget.earn();
    try {
      if (deadline.reason) throw deadline.reason;
      const source = needsToken(operation) ? needed(settings.credential, operation) : undefined;
      const sent = (await operation[5]?.sign?.(outgoing, settings.pay)) ?? outgoing;
      let token = source && usable(await deadline.wait(() => source.get()), operation);
      let refreshed = false;
      let retries = options.retries ?? settings.retries;
      let tried: Set<string> | undefined;

      for (let failures = 0; ; failures++) {
        const base = hosts.current;
        const outcome = await exchange({
          transport: settings.transport,
          explain: settings.explain,
          outgoing: sent,
          base,
          token,
          parameter: source?.parameter ?? 'access_token',
          maxAnswer: options.maxAnswer ?? settings.maxAnswer,
          deadline,
          observer,
        }).catch((thrown: unknown) => ({ thrown }));

        if (source && token !== undefined && 'error' in outcome && isTokenError(outcome.error)) {
          const refused = token;
          if (refreshed) await reportAgain(source, refused, operation, deadline);
          else {
            await deadline.wait(() => source.invalidate(refused, operation[0]));
            token = usable(await deadline.wait(() => source.get()), operation);
            if (token !== refused) {
              refreshed = true;
              observer?.retry(outcome.error, 'token', 0);
              continue;
            }
          }
          if (isToBlame(source, operation) ?? refreshed) {
            const error = await refusedForItself(outcome.error, operation, settings.explain);
            observer?.error(error);
            return { body: outcome.body, response: outcome.response, error };
          }
        }
        const failure = 'thrown' in outcome ? outcome.thrown : outcome.error;
        if (failure instanceof WeappNetworkError) tried = (tried ?? new Set()).add(base.host);
        if (retries > 0 && mayRetry(failure, isHarmless(operation))) {
          const moved = failure instanceof WeappNetworkError && hosts.leave(base);
          const wait = moved ? 0 : pause(failures, retryAfter(failure));
          if (wait !== undefined && budget.spend()) {
            retries--;
            observer?.retry(failure, moved ? 'host' : 'failure', wait);
            if (wait > 0) await deadline.sleep(wait);
            continue;
          }
        }
        if (failure instanceof WeappNetworkError && tried && tried.size > 1) {
          throw new WeappNetworkError(operation[0], [...tried].join(', '), failure.reason);
        }
        if ('thrown' in outcome) throw outcome.thrown;
        if (outcome.error) observer?.error(outcome.error);
        else if (source?.accepted && token !== undefined) accepted(source, token, operation);
        return outcome;
      }
    } catch (error) {
      observer?.error(error);
      throw error;
    } finally {
      deadline.clear();
    }
  };
}

const isTokenError = (failure: WeappApiError | undefined): failure is WeappApiError =>
  failure !== undefined && TOKEN_ERRORS.has(failure.errcode);

const retryAfter = (failure: WeappError) =>
  failure instanceof WeappHttpError ? failure.retryAfter : undefined;

/**
 * The second time too: that a fresh token is refused says more of the operation than of the token. The caller gets
 * WeChat's refusal, whatever becomes of the report.
 */
async function reportAgain(
  source: CredentialSource,
  refused: string,
  operation: Operation,
  deadline: Deadline,
): Promise<void> {
  const patience = new Deadline(operation[0], SECOND_REPORT, undefined);
  try {
    await deadline.wait(() => patience.wait(() => source.invalidate(refused, operation[0])));
  } catch {
  } finally {
    patience.clear();
  }
}

function isToBlame(source: CredentialSource, operation: Operation): boolean | undefined {
  try {
    return source.isToBlame?.(operation[0]);
  } catch {
    return undefined;
  }
}

/** The same errcode, explained as the operation's own. */
async function refusedForItself(
  { errcode, errmsg, rid, body }: WeappApiError,
  operation: Operation,
  explain: Explain | undefined,
): Promise<WeappApiError> {
  const explained = await explain?.(operation, errcode, true).catch(() => undefined);
  return new WeappApiError(operation[0], { errcode, errmsg, rid, body, ...explained });
}

/** Tells the source; what it throws, or rejects with, must not cost the answer. */
async function accepted(source: CredentialSource, token: string, operation: Operation): Promise<void> {
  try {
    await source.accepted?.(token, operation[0]);
  } catch {}
}

function needed(credential: CredentialSource | undefined, operation: Operation): CredentialSource {
  if (credential) return credential;
  throw new WeappUsageError(
    `${operation[0]} needs an access_token: pass \`credential\`, for example createTokenManager({ appid, secret }).`,
    operation[0],
  );
}

function usable(token: unknown, operation: Operation): string {
  if (isToken(token)) return token;
  const what = typeof token !== 'string' ? typeof token : token ? 'text that is none' : 'an empty string';
  throw new WeappUsageError(
    `${operation[0]}: the credential gave ${what} in place of an access_token.`,
    operation[0],
  );
}
