// Checks that createClient runs on a call before sending. createCaller relies on the types instead, to stay small.

import { isToken } from '../call/credential.ts';
import { WeappUsageError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { visible } from '../errors/visible.ts';
import { saidOf } from '../messages/errors.ts';
import {
  headerWrong,
  maxAnswerWrong,
  noObject,
  noOption,
  retriesWrong,
  sessionKeyWrong,
  signalWrong,
  timeoutWrong,
} from '../messages/options.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { suggest } from './suggest.ts';

const NAMES = ['signal', 'timeout', 'retries', 'headers', 'session_key', 'baseUrl', 'maxAnswer'];

/**
 * Rejects options that would fail later or silently do something else. Returns the options, with headers that can be
 * read more than once.
 */
export function checkCallOptions<Options extends CallOptions>(
  id: string,
  options: Options,
  more: readonly string[] = [],
): Options {
  const refuse = (what: Texts): never => {
    throw new WeappUsageError(saidOf(id, what), id);
  };
  if (typeof options !== 'object' || options === null) refuse(noObject());
  const names = [...NAMES, ...more];
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const near = suggest(name.slice(0, 100), names);
    refuse(noOption(visible(name, 100), near, names.join(', ')));
  }
  const { signal, session_key } = options;
  if (signal && (typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function'))
    refuse(signalWrong());
  if (session_key !== undefined && !isToken(session_key)) refuse(sessionKeyWrong());
  const fault = numberFault(options);
  if (fault !== undefined) refuse(fault);
  const headers = readHeaders(id, options.headers);
  return (headers && { ...options, headers }) || options;
}

/** The longest timer, in milliseconds: 24 days. */
const LONGEST = 2 ** 31 - 1;

/** What is wrong with the numbers among the options, of a call or a client; undefined if they are valid. */
export function numberFault({ timeout = 0, retries = 0, maxAnswer = 1 }: CallOptions): Texts | undefined {
  if (!(typeof timeout === 'number' && timeout >= 0 && (timeout <= LONGEST || timeout === Infinity)))
    return timeoutWrong(LONGEST);
  if (!Number.isInteger(retries) || retries < 0) return retriesWrong();
  if (!(typeof maxAnswer === 'number' && maxAnswer > 0)) return maxAnswerWrong();
  return undefined;
}

/** Headers that frame the body, which only the transport may set. */
const FRAMING =
  /^(content-length|transfer-encoding|keep-alive|connection|proxy-connection|te|trailer|upgrade|expect)$/i;

function readHeaders(id: string, given: CallOptions['headers']): [string, string][] | undefined {
  if (given === undefined) return undefined;
  const headers: [string, string][] = [];
  let at = '';
  try {
    for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) {
      at = String(name);
      if (typeof value !== 'string' || FRAMING.test(name)) throw new TypeError();
      new Headers().set(name, value);
      headers.push([name, value]);
    }
    return headers;
  } catch {
    throw new WeappUsageError(saidOf(id, headerWrong(visible(at, 100))), id);
  }
}
