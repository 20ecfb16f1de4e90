import type { CallSettings } from '../call/attempt.ts';
import { parseBaseUrls } from '../call/base-url.ts';
import { type Credential, credentialSource } from '../call/credential.ts';
import type { DebugLog } from '../call/debug-lines.ts';
import type { Hooks, Observe } from '../call/hooks.ts';
import type { SecureApi } from '../call/sealed-request.ts';
import { type Fetch, fetchTransport, type Transport } from '../call/transport.ts';
import { WeappUsageError } from '../errors/errors.ts';
import type { Explain } from '../errors/explain.ts';
import { servers } from '../generated/servers.ts';
import type { PayKeys } from '../operation/operation.ts';

/** Options of createCaller, and of createClient, which has some more. */
export interface CallerOptions {
  /** Where access_tokens come from. May be left out if only operations without one are called. */
  credential?: Credential | undefined;
  /**
   * Default: `https://api.weixin.qq.com`, and WeChat's other entries for the same API where it cannot be
   * reached. A mock server's URL goes here. Of several, the first is preferred; the next is used, for half a
   * minute, by calls that may be repeated when one cannot be reached.
   */
  baseUrl?: string | URL | readonly (string | URL)[] | undefined;
  /** Keys of virtual payment, for the operations that are signed with one. */
  pay?: PayKeys | undefined;
  /** How requests are sent: undiciTransport() of `@weapp-openapi/core/undici` on Node. Default: by fetch. */
  transport?: Transport | undefined;
  /** What to fetch with, in place of the global fetch. */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for a whole call, token included; 0, Infinity and more than a timer can count (2^31 - 1, 24 days)
   * for no limit. Default: 30000.
   */
  timeout?: number | undefined;
  /**
   * How often a failed call may be sent again: reads after a lost connection, an HTTP 429 or 5xx or errcode
   * -1, anything else only where it cannot have reached WeChat. 0 for never. Default: 2.
   */
  retries?: number | undefined;
  /**
   * Bytes that an answer may have, after decompression; Infinity for no limit. Of a larger one no more is read, and
   * the call rejects with WeappHttpError. Default: 64 MB (67,108,864), 512 MB for operations that give files.
   */
  maxAnswer?: number | undefined;
  /** `observe(hooks)`, to see every request, answer, retry and failure. */
  observe?: Observe | undefined;
}

/** Options of {@link createClient}. */
export interface ClientOptions extends Omit<CallerOptions, 'observe'> {
  /** Observers of every request, answer, retry and failure. */
  hooks?: Hooks | undefined;
  /** A line of text a request: true for console.error, or where it goes. Default: whether WEAPP_DEBUG is set. */
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
  } = options ?? {};
  if ([fetch, transport, observe].some((given) => given !== undefined && typeof given !== 'function'))
    throw new WeappUsageError('`fetch`, `transport` and `observe` must be functions.');
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
  };
}
