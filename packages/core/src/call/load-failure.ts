import { WeappUsageError } from '../errors/errors.ts';
import { lazily } from './lazily.ts';

/**
 * The code that explains a failure and decides what follows. Where it cannot be loaded, the failure stands for itself,
 * with its errcode or status.
 */
export const loadFailure: () => Promise<typeof import('./failure.ts') | undefined> = /* @__PURE__ */ lazily(
  () => import('./failure.ts'),
);

/** A call that cannot work. What is to be said of it is loaded with the first. */
export async function misuse(
  id: string,
  say: (words: typeof import('./misuse.ts')) => string,
): Promise<WeappUsageError> {
  const failure = await loadFailure();
  return new WeappUsageError(`${id}${failure ? say(failure) : ' cannot be called like this.'}`, id);
}
