import { inLanguage, isWeappError, WeappUsageError } from '@weapp-openapi/core';
import type { WordKey } from '../words/words.ts';
import { REFUSED, WRONG_USE } from './failure.ts';
import { type Io, tell } from './io.ts';
import { toJson } from './json.ts';

/** What to do about errors of core: what a user of the command can do is not what a program can. */
const HINTS: Readonly<Record<string, WordKey>> = {
  WEAPP_NETWORK: 'noConnection',
  WEAPP_TIMEOUT: 'tooSlow',
  WEAPP_HTTP: 'oddAnswer',
};

/** Tells of an error that a call threw; returns the exit code. With `json`, on one line for programs. */
export function tellError(io: Io, thrown: unknown, json: boolean): number {
  const error = inLanguage(thrown, io.language);
  if (!isWeappError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    tell(io, `weapp: ${io.say('unexpected', { message })}`);
    return REFUSED;
  }
  if (json) tell(io, toJson(error, true));
  else {
    tell(io, `weapp: ${error.message}`);
    const hint = HINTS[error.code];
    if (hint) tell(io, io.say(hint));
  }
  return error instanceof WeappUsageError ? WRONG_USE : REFUSED;
}
