// Loaded by clients that have hooks or write debug lines.
import type { ClientOptions } from './client.ts';
import { debugLines } from './debug-lines.ts';
import { type Hooks, type Observe, observe } from './hooks.ts';
import { isWeappError } from './start.ts';

/** The observers that a client's options ask for. */
export const observeClient = (
  hooks: Hooks | undefined,
  debug: NonNullable<ClientOptions['debug']>,
): Observe =>
  observe(
    ...(debug ? [debugLines(debug === true ? (line) => console.error(line) : debug, isWeappError)] : []),
    ...(hooks ? [hooks] : []),
  );
