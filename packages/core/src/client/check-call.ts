// What createClient checks of a call before anything is sent. createCaller leaves it to the types, to stay small.

import { isToken } from '../call/credential.ts';
import { WeappUsageError } from '../errors/errors.ts';
import { visible } from '../errors/visible.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { suggest } from './suggest.ts';

const NAMES = ['signal', 'timeout', 'retries', 'headers', 'session_key', 'baseUrl', 'maxAnswer'];

/**
 * Refuses options that would fail later, or be silently something else. Gives them back, with headers that can be read
 * more than once.
 */
export function checkCallOptions<Options extends CallOptions>(
  id: string,
  options: Options,
  more: readonly string[] = [],
): Options {
  const refuse = (what: string): never => {
    throw new WeappUsageError(`${id}: ${what}.`, id);
  };
  if (typeof options !== 'object' || options === null) refuse('the options must be an object');
  const names = [...NAMES, ...more];
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const near = suggest(name.slice(0, 100), names);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    refuse(`there is no option "${visible(name, 100)}".${meant} A call has ${names.join(', ')}`);
  }
  const { signal, session_key } = options;
  if (signal && (typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function'))
    refuse('`signal` must be an AbortSignal');
  if (session_key !== undefined && !isToken(session_key))
    refuse('`session_key` must be the text that code2Session gave');
  const fault = numberFault(options);
  if (fault !== undefined) refuse(fault);
  const headers = readHeaders(id, options.headers);
  return (headers && { ...options, headers }) || options;
}

/** What a timer can count: 24 days. */
const LONGEST = 2 ** 31 - 1;

/** Says what is wrong with the numbers that options of a call and of a client have in common. */
export function numberFault({ timeout = 0, retries = 0, maxAnswer = 1 }: CallOptions): string | undefined {
  if (!(typeof timeout === 'number' && timeout >= 0 && (timeout <= LONGEST || timeout === Infinity)))
    return `\`timeout\` must be milliseconds up to ${LONGEST}, or 0 or Infinity for no limit`;
  if (!Number.isInteger(retries) || retries < 0) return '`retries` must be a whole number from 0';
  if (!(typeof maxAnswer === 'number' && maxAnswer > 0))
    return '`maxAnswer` must be a number of bytes, or Infinity for no limit';
  return undefined;
}

/** What frames the body is for the transport to say. */
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
    throw new WeappUsageError(
      `${id}: the header "${visible(at, 100)}" cannot be sent: names are ASCII letters and digits, values text of Latin-1 without line breaks (others through encodeURIComponent), and the client itself sets those about the body's length and transfer.`,
      id,
    );
  }
}
