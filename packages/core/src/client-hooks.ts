// Loaded by clients that have hooks or write debug lines.
import type { ClientOptions } from './client.ts';
import { debugHooks } from './debug.ts';
import { type Hooks, type Observe, observe } from './hooks.ts';

/** The observers that a client's options ask for. */
export const observeClient = (
  hooks: Hooks | undefined,
  debug: NonNullable<ClientOptions['debug']>,
): Observe =>
  observe(...(debug ? [debugHooks(debug === true ? undefined : debug)] : []), ...(hooks ? [hooks] : []));
