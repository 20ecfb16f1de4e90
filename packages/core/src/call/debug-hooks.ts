// A file of its own, without what does the work: a client that writes no lines does not load it then.

import { isWeappError } from '../errors/errors.ts';
import { type DebugLog, debugLines } from './debug-lines.ts';
import type { Hooks } from './hooks.ts';

/**
 * Hooks that write a line a request: operation, host, HTTP status, errcode, rid, milliseconds, attempt.
 * `createClient({ debug: true })` and `WEAPP_DEBUG=1` use them with console.error.
 *
 * @example
 * const call = createCaller({ credential, observe: observe(debugHooks((line) => logger.debug(line))) });
 */
export function debugHooks(log: DebugLog = (line) => console.error(line)): Hooks {
  return debugLines(log, isWeappError);
}
