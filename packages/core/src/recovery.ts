import type { Failed } from './call.ts';
import { type CredentialSource, usable } from './credential.ts';
import { Deadline } from './deadline.ts';
import { WeappApiError, type WeappError, WeappHttpError, WeappNetworkError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import type { Hosts } from './hosts.ts';
import { isHarmless, type Operation } from './operation.ts';
import { mayRetry, pause } from './retry.ts';
import type { RetryBudget } from './retry-budget.ts';

/** The attempts of a call, and what is to be known of those that failed. */
export interface Attempts extends Exchange {
  readonly hosts: Hosts;
  readonly budget: RetryBudget;
  /** How many failed, those with a refused token included. */
  failures?: number;
  /** How many more there may be; undefined before the first failure. */
  retries?: number;
  /** Whether the token is a second one, after the first was refused. */
  refreshed?: boolean;
  /** The hosts that gave no connection. */
  tried?: Set<string>;
}

// The token is wrong or replaced, is no token, has expired: the next one may be good.
const TOKEN_ERRORS = new Set([40001, 40014, 42001]);

/** How long the second report of a refused token may take: the caller's answer is there already. */
const SECOND_REPORT = 5_000;

/** What becomes of a failed attempt: the failure for the caller, or undefined once the next attempt may begin. */
export async function recover(attempts: Attempts, outcome: Failed): Promise<Failed | undefined> {
  const { outgoing, source, deadline, observer, hosts, base, settings } = attempts;
  const { operation, options } = outgoing;
  const failures = attempts.failures ?? 0;
  attempts.failures = failures + 1;

  if (
    source &&
    attempts.token !== undefined &&
    'error' in outcome &&
    TOKEN_ERRORS.has(outcome.error.errcode)
  ) {
    const refused = attempts.token;
    if (attempts.refreshed) await reportAgain(source, refused, operation, deadline);
    else {
      await deadline.wait(() => source.invalidate(refused, operation[0]));
      attempts.token = usable(await deadline.wait(() => source.get()), operation[0]);
      if (attempts.token !== refused) {
        attempts.refreshed = true;
        observer?.retry(outcome.error, 'token', 0);
        return undefined;
      }
    }
    if (isToBlame(source, operation) ?? attempts.refreshed) {
      return { ...outcome, error: await refusedForItself(outcome.error, attempts) };
    }
  }
  const failure = 'thrown' in outcome ? outcome.thrown : outcome.error;
  attempts.retries ??= options.retries ?? settings.retries;
  attempts.tried ??= new Set();
  const { tried } = attempts;
  if (failure instanceof WeappNetworkError) tried.add(base.host);
  if (attempts.retries > 0 && mayRetry(failure, isHarmless(operation))) {
    const moved = failure instanceof WeappNetworkError && hosts.leave(base);
    const wait = moved ? 0 : pause(failures, retryAfter(failure));
    if (wait !== undefined && attempts.budget.spend()) {
      attempts.retries--;
      observer?.retry(failure, moved ? 'host' : 'failure', wait);
      if (wait > 0) await deadline.sleep(wait);
      return undefined;
    }
  }
  return failure instanceof WeappNetworkError && tried.size > 1
    ? { thrown: new WeappNetworkError(operation[0], [...tried].join(', '), failure.reason) }
    : outcome;
}

const retryAfter = (failure: WeappError) =>
  failure instanceof WeappHttpError ? failure.retryAfter : undefined;

/**
 * The second time too: that a fresh token is refused says more of the operation than of the token. The caller gets
 * WeChat's refusal, whatever becomes of the report.
 */
async function reportAgain(
  source: CredentialSource,
  refused: string,
  operation: Operation,
  deadline: Deadline,
): Promise<void> {
  const patience = new Deadline(operation[0], SECOND_REPORT, undefined);
  try {
    await deadline.wait(() => patience.wait(() => source.invalidate(refused, operation[0])));
  } catch {
  } finally {
    patience.clear();
  }
}

function isToBlame(source: CredentialSource, operation: Operation): boolean | undefined {
  try {
    return source.isToBlame?.(operation[0]);
  } catch {
    return undefined;
  }
}

/** The same errcode, explained as the operation's own. */
async function refusedForItself(
  { errcode, errmsg, rid, body }: WeappApiError,
  { settings, outgoing: { operation } }: Attempts,
): Promise<WeappApiError> {
  const explained = await settings.explain?.(operation, errcode, true).catch(() => undefined);
  return new WeappApiError(operation[0], { errcode, errmsg, rid, body, ...explained });
}
