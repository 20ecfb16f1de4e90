// A file of its own, without what does the work: a client that writes no lines does not load it then.
import { debugLines } from './debug-lines.ts';
import { isWeappError } from './errors.ts';
import type { Hooks } from './hooks.ts';

/** Where debug lines go: one line of text, without a line break. */
export type DebugLog = (line: string) => void;

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
