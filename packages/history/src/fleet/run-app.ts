import type { AppJob, ClientOf, SyncApp } from './app-job.ts';
import { decisiveFailure, describeFailure, type FailureText, isWorthRetrying } from './failure.ts';

/** What became of the answers of an app: sums of `SyncResult`. */
export interface AppCounts {
  readonly calls: number;
  readonly asked: number;
  readonly kept: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly empty: number;
}

export const NO_COUNTS: AppCounts = { calls: 0, asked: 0, kept: 0, unchanged: 0, changed: 0, empty: 0 };

/** What one attempt at an app came to. What was kept before a failure stays kept. */
export interface AppOutcome {
  readonly counts: AppCounts;
  readonly failure: FailureText | undefined;
  /** Whether to try again later. */
  readonly retry: boolean;
}

/**
 * Keeps what one app's plan asks for.
 *
 * @throws the signal's reason, when it stops the attempt; every other failure is an outcome.
 */
export async function runApp(
  { appid, plan }: AppJob,
  clientOf: ClientOf,
  sync: SyncApp,
  signal: AbortSignal,
): Promise<AppOutcome> {
  try {
    const wx = await clientOf(appid);
    const { failed, calls, asked, kept, unchanged, changed, empty } = await sync(wx, {
      ...plan,
      appid,
      signal,
    });
    const counts = { calls, asked, kept, unchanged, changed, empty };
    const failure = decisiveFailure({ failed });
    if (failure === undefined) return { counts, failure: undefined, retry: false };
    return { counts, failure: describeFailure(failure.error), retry: isWorthRetrying(failure.error) };
  } catch (error) {
    signal.throwIfAborted();
    return { counts: NO_COUNTS, failure: describeFailure(error), retry: isWorthRetrying(error) };
  }
}
