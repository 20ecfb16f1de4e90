import { noCounts, type SyncCounts } from '../keeping/sync-result.ts';
import type { AppJob, ClientOf, SyncApp } from './app-job.ts';
import { decisiveFailure, describeFailure, type FailureText, isWorthRetrying } from './failure.ts';

/** What became of the answers of an app: sums of `SyncResult`. */
export type AppCounts = Readonly<SyncCounts>;

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
  const counts = noCounts();
  try {
    const wx = await clientOf(appid);
    const { failed, ...done } = await sync(wx, { ...plan, appid, signal }, counts);
    Object.assign(counts, done);
    const failure = decisiveFailure({ failed });
    if (failure === undefined) return { counts, failure: undefined, retry: false };
    return { counts, failure: describeFailure(failure.error), retry: isWorthRetrying(failure.error) };
  } catch (error) {
    signal.throwIfAborted();
    return { counts, failure: describeFailure(error), retry: isWorthRetrying(error) };
  }
}
