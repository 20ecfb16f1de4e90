import { WeappUsageError } from '../errors/errors.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { numberFault } from './check-call.ts';
import type { ClientOptions } from './options.ts';
import { misspelt } from './suggest.ts';

const NAMES = [
  'credential',
  'baseUrl',
  'pay',
  'transport',
  'fetch',
  'timeout',
  'retries',
  'maxAnswer',
  'hooks',
  'debug',
  'secure',
  'language',
];

/** Throws if an option of createClient is wrong. createCaller relies on the types instead, to stay small. */
export function checkOptions(options: ClientOptions): void {
  checkRuntime();
  if (typeof options !== 'object' || options === null) refuse('the options must be an object.');
  const misspelling = misspelt(options, NAMES);
  if (misspelling !== undefined) refuse(misspelling);
  const fault = numberFault(options as CallOptions);
  if (fault !== undefined) refuse(`${fault}.`);
  const { fetch, transport, hooks, debug, pay, secure } = options;
  if (fetch !== undefined && typeof fetch !== 'function')
    refuse('`fetch` must be a function like the global fetch.');
  if (transport !== undefined && typeof transport !== 'function')
    refuse('`transport` must be a function, for example undiciTransport() of @weapp-openapi/core/undici.');
  if (fetch && transport) refuse('pass `fetch` or `transport`, not both.');
  if (pay !== undefined && (typeof pay !== 'object' || pay === null))
    refuse('`pay` must be an object of AppKeys: { appKey, sandboxAppKey }.');
  if (hooks !== undefined && (typeof hooks !== 'object' || hooks === null))
    refuse('`hooks` must be an object of functions: onRequest, onResponse, onRetry, onError.');
  if (
    secure !== undefined &&
    [secure?.covers, secure?.seal, secure?.open].some((m) => typeof m !== 'function')
  )
    refuse('`secure` must be the result of secureApi() of @weapp-openapi/crypto.');
  if (debug !== undefined && typeof debug !== 'boolean' && typeof debug !== 'function')
    refuse('`debug` must be true, false or a function that takes a line.');
}

/** Without this check, Node 18 and older would fail at the first upload, with a message that does not help. */
function checkRuntime(): void {
  if (typeof File !== 'undefined') return;
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const found = process?.versions?.node;
  throw new WeappUsageError(
    `weapp-openapi needs Node 20.19 or later${found ? `, and this is Node ${found}` : ', or another runtime with File'}.`,
  );
}

function refuse(what: string): never {
  throw new WeappUsageError(`createClient: ${what}`);
}
