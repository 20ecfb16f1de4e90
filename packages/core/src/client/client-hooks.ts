// Loaded by clients with hooks or debug lines.

import { debugLines } from '../call/debug-lines.ts';
import { type Hooks, type Observe, observe } from '../call/hooks.ts';
import { isWeappError } from '../errors/errors.ts';
import type { ClientOptions } from './options.ts';

/** The observers for a client's options. */
export const observeClient = (
  hooks: Hooks | undefined,
  debug: NonNullable<ClientOptions['debug']>,
): Observe =>
  observe(
    ...(debug ? [debugLines(debug === true ? (line) => console.error(line) : debug, isWeappError)] : []),
    ...(hooks ? [hooks] : []),
  );
