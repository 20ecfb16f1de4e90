import { WeappUsageError } from '../errors/errors.ts';
import type { Texts } from '../errors/texts.ts';
import { afterName, notCallable } from '../messages/errors.ts';
import { lazily } from './lazily.ts';

/**
 * The code that explains failures and decides on retries. If it cannot be loaded, an error has only its errcode or
 * status.
 */
export const loadFailure: () => Promise<typeof import('./failure.ts') | undefined> = /* @__PURE__ */ lazily(
  () => import('./failure.ts'),
);

/** The error for a call that cannot work. The messages are loaded on first use. */
export async function misuse(
  id: string,
  say: (words: typeof import('./misuse.ts')) => Texts,
): Promise<WeappUsageError> {
  const failure = await loadFailure();
  return new WeappUsageError(afterName(id, failure ? say(failure) : notCallable()), id);
}
