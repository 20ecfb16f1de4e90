import type { CallSettings } from '../call/attempt.ts';
import { parseBaseUrls } from '../call/base-url.ts';
import { type Credential, credentialSource } from '../call/credential.ts';
import type { DebugLog } from '../call/debug-lines.ts';
import type { Hooks, Observe } from '../call/hooks.ts';
import type { SecureApi } from '../call/sealed-request.ts';
import { type Fetch, fetchTransport, type Transport } from '../call/transport.ts';
import { WeappUsageError } from '../errors/errors.ts';
import type { Explain } from '../errors/explain.ts';
import type { Language } from '../errors/language.ts';
import { servers } from '../generated/servers.ts';
import { functionsWrong, languageWrong } from '../messages/settings.ts';
import type { PayKeys } from '../operation/operation.ts';

/** Options of createCaller and of createClient, which has a few more. */
export interface CallerOptions {
  /** Where access_tokens come from. Not needed for operations without one. */
  credential?: Credential | undefined;
  /**
   * The API's URL, or several in order of preference; set it to a mock server's URL in tests. If one cannot be reached,
   * calls that may be repeated use the next, for half a minute. Default: `https://api.weixin.qq.com`, then WeChat's
   * other hosts for the same API.
   */
  baseUrl?: string | URL | readonly (string | URL)[] | undefined;
  /** AppKeys, for the payment operations that are signed with one. */
  pay?: PayKeys | undefined;
  /** How requests are sent, for example undiciTransport() of `@weapp-openapi/core/undici`. Default: with fetch. */
  transport?: Transport | undefined;
  /** A replacement for the global fetch. */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for a whole call, including the token; 0, Infinity or more than a timer supports (2^31 - 1, 24 days)
   * for no limit. Default: 30000.
   */
  timeout?: number | undefined;
  /**
   * How many times a failed call may be sent again: reads after a lost connection, an HTTP 429 or 5xx, or errcode -1;
   * other calls only if they cannot have reached WeChat. 0 for never. Default: 2.
   */
  retries?: number | undefined;
  /**
   * The largest answer to accept, in bytes after decompression; Infinity for no limit. The rest of a larger one is not
   * read, and the call rejects with WeappHttpError. Default: 64 MB (67,108,864); 512 MB for operations that return
   * files.
   */
  maxAnswer?: number | undefined;
  /**
   * The language of errors: messages, and of errcodes the meaning and remedy. Default: that of the environment (the
   * first of LC_ALL, LC_MESSAGES and LANG), or else English.
   */
  language?: Language | undefined;
  /** `observe(hooks)`, to see every request, answer, retry and failure. */
  observe?: Observe | undefined;
}

/** Options of {@link createClient}. */
export interface ClientOptions extends Omit<CallerOptions, 'observe'> {
  /** Observers of every request, answer, retry and failure. */
  hooks?: Hooks | undefined;
  /** One line of text per request: true for console.error, or a function. Default: whether WEAPP_DEBUG is set. */
  debug?: boolean | DebugLog | undefined;
  /**
   * API security (API 安全), from `secureApi()` of `@weapp-openapi/crypto`: calls to operations that support it are
   * encrypted and signed, and their answers verified and decrypted.
   */
  secure?: SecureApi | undefined;
}

/** The options with their defaults. */
export function readSettings(options: CallerOptions, explain?: Explain): CallSettings {
  const {
    credential,
    timeout = 30_000,
    retries = 2,
    maxAnswer,
    fetch,
    transport,
    observe,
    pay,
    baseUrl = servers,
    language,
  } = options ?? {};
  if ([fetch, transport, observe].some((given) => given !== undefined && typeof given !== 'function'))
    throw new WeappUsageError(functionsWrong());
  if (language !== undefined && language !== 'en' && language !== 'zh')
    throw new WeappUsageError(languageWrong());
  return {
    credential: credentialSource(credential),
    hosts: parseBaseUrls(baseUrl),
    transport: transport ?? fetchTransport(fetch),
    timeout,
    retries,
    maxAnswer,
    pay,
    observe,
    explain,
    language,
  };
}
