// Loaded by clients that have hooks or write debug lines.

import { debugLines } from '../call/debug-lines.ts';
import { type Hooks, type Observe, observe } from '../call/hooks.ts';
import { isWeappError } from '../errors/errors.ts';
import type { ClientOptions } from './options.ts';

/** The observers that a client's options ask for. */
export const observeClient = (
  hooks: Hooks | undefined,
  debug: NonNullable<ClientOptions['debug']>,
): Observe =>
  observe(
    ...(debug ? [debugLines(debug === true ? (line) => console.error(line) : debug, isWeappError)] : []),
    ...(hooks ? [hooks] : []),
  );
