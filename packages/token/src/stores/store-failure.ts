import { environmentLanguage } from '@weapp-openapi/core';
import { clientFailed } from '../messages/stores.ts';

/** A message that shares this many consecutive characters with a value is quoting it. */
const QUOTE = 16;
const MAX_MESSAGE = 500;

/**
 * What went wrong in a store, as an error with nothing but message and code: clients attach the command and its
 * arguments, including the token, and the address with its password.
 *
 * @param what Function and method, with which the message begins.
 * @param value The value to be written. What the message quotes of it, in full or cut off, is removed.
 */
export function storeFailure(what: string, error: unknown, value = ''): Error {
  const code: unknown = error instanceof Error && Reflect.get(error, 'code');
  const message =
    error instanceof Error && typeof error.message === 'string' ? clean(error.message, value) : '';
  const short = new Error(`${what}: ${message || code || clientFailed()[environmentLanguage()]}`);
  return typeof code === 'string' ? Object.assign(short, { code }) : short;
}

function clean(message: string, value: string): string {
  const known = message
    .slice(0, 4 * MAX_MESSAGE)
    // Redis quotes an unknown command with its arguments.
    .replace(/,? with args beginning with.*/s, '')
    // And where in our script the error occurred.
    .replace(/ script: [0-9a-f]{40},.*/s, '')
    // User and password of a URL.
    .replace(/\/\/[^\s/]*@/g, '//***@');
  // Each remaining character costs a search.
  return withoutQuotes(known.length > MAX_MESSAGE ? `${known.slice(0, MAX_MESSAGE)}...` : known, value);
}

function withoutQuotes(message: string, value: string): string {
  let out = '';
  for (let at = 0; at < message.length; ) {
    let end = at + QUOTE;
    if (end > message.length || !value.includes(message.slice(at, end))) {
      out += message[at++];
      continue;
    }
    while (end < message.length && value.includes(message.slice(at, end + 1))) end++;
    out += '***';
    at = end;
  }
  return out;
}
