import { WeappUsageError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { saidOf } from '../messages/errors.ts';
import {
  debugWrong,
  fetchAndTransport,
  fetchWrong,
  hooksWrong,
  needsNode,
  noObject,
  payWrong,
  secureWrong,
  transportWrong,
} from '../messages/options.ts';
import { languageWrong } from '../messages/settings.ts';
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
  if (typeof options !== 'object' || options === null) refuse(noObject());
  const misspelling = misspelt(options, NAMES);
  if (misspelling !== undefined) refuse(misspelling);
  const fault = numberFault(options as CallOptions);
  if (fault !== undefined) refuse(fault);
  const { fetch, transport, hooks, debug, pay, secure, language } = options;
  if (fetch !== undefined && typeof fetch !== 'function') refuse(fetchWrong());
  if (transport !== undefined && typeof transport !== 'function') refuse(transportWrong());
  if (fetch && transport) refuse(fetchAndTransport());
  if (pay !== undefined && (typeof pay !== 'object' || pay === null)) refuse(payWrong());
  if (hooks !== undefined && (typeof hooks !== 'object' || hooks === null)) refuse(hooksWrong());
  if (
    secure !== undefined &&
    [secure?.covers, secure?.seal, secure?.open].some((m) => typeof m !== 'function')
  )
    refuse(secureWrong());
  if (debug !== undefined && typeof debug !== 'boolean' && typeof debug !== 'function') refuse(debugWrong());
  if (language !== undefined && language !== 'en' && language !== 'zh') refuse(languageWrong());
}

/** Without this check, Node 18 and older would fail at the first upload, with a message that does not help. */
function checkRuntime(): void {
  if (typeof File !== 'undefined') return;
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const found = process?.versions?.node;
  throw new WeappUsageError(needsNode(found));
}

function refuse(what: Texts): never {
  throw new WeappUsageError(saidOf('createClient', what));
}
