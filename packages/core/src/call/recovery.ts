import type { WeappError } from '../errors/errors.ts';
import { WeappApiError, WeappHttpError, WeappNetworkError, WeappUsageError } from '../errors/errors.ts';
import type { Explain } from '../errors/explain.ts';
import { afterName } from '../messages/errors.ts';
import { Deadline } from '../operation/deadline.ts';
import { isHarmless } from '../operation/operation.ts';
import type { Exchange, Failed } from './attempt.ts';
import type { CredentialSource } from './credential.ts';
import { isToken } from './credential.ts';
import type { Hosts } from './hosts.ts';
import { leaveHost } from './leave-host.ts';
import { logged } from './logged.ts';
import { noToken } from './misuse.ts';
import { mayRetry, pause, spend } from './retry.ts';
import type { RetryBudget } from './retry-budget.ts';

// The token is wrong or was replaced, is malformed, or has expired: the next one may be valid.
const TOKEN_ERRORS = new Set([40001, 40014, 42001]);

/** How long, in milliseconds, the second report of a rejected token may take: the caller's answer is already there. */
const SECOND_REPORT = 5_000;

/** Handles a failed attempt: resolves to the failure for the caller, or to undefined when to make the next attempt. */
export type Recover = (outcome: Failed) => Promise<Failed | undefined>;

/** Decides after each failed attempt of a call what to do, and prepares the next attempt. */
export function recovery(work: Exchange, hosts: Hosts, budget: RetryBudget): Recover {
  const { outgoing, source, deadline, observer, settings } = work;
  const { operation, options } = outgoing;
  const [id] = operation;
  const tried = new Set<string>();
  let failures = 0;
  let retries = options.retries ?? settings.retries;
  let refreshed = false;
  const again = () => {
    work.base = hosts.current;
    return undefined;
  };

  const recover: Recover = async (outcome) => {
    const failed = failures++;
    const { token, base } = work;
    if (source && token !== undefined && 'error' in outcome && TOKEN_ERRORS.has(outcome.error.errcode)) {
      if (refreshed) await reportAgain(source, token, id, deadline);
      else {
        await deadline.wait(() => source.invalidate(token, id));
        const next = await deadline.wait(() => source.get());
        if (!isToken(next)) throw new WeappUsageError(afterName(id, noToken(next)), id);
        work.token = next;
        if (next !== token) {
          refreshed = true;
          observer?.retry(outcome.error, 'token', 0);
          return again();
        }
      }
      if (isToBlame(source, id) ?? refreshed) {
        return { ...outcome, error: await refusedForItself(outcome.error, id, settings.explain) };
      }
    }
    const failure = 'thrown' in outcome ? outcome.thrown : outcome.error;
    const lost = failure instanceof WeappNetworkError && failure;
    if (lost) tried.add(base.host);
    if (retries > 0 && mayRetry(failure, isHarmless(operation))) {
      const moved = lost && leaveHost(hosts, base);
      const wait = moved ? 0 : pause(failed, retryAfter(failure));
      if (wait !== undefined && spend(budget)) {
        retries--;
        observer?.retry(failure, moved ? 'host' : 'failure', wait);
        if (wait > 0) await sleep(deadline, wait);
        return again();
      }
    }
    return lost && tried.size > 1
      ? { thrown: new WeappNetworkError(id, [...tried].join(', '), lost.reason) }
      : outcome;
  };
  return async (outcome) => {
    try {
      return await recover(outcome);
    } catch (error) {
      // WeChat's error says more than a timeout while reacting to it.
      if (deadline.reason?.code === 'WEAPP_TIMEOUT' && error === deadline.reason && 'error' in outcome)
        return outcome;
      throw error;
    }
  };
}

/** Waits; rejects if the call ends first. */
function sleep(deadline: Deadline, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (deadline.reason) return reject(deadline.reason);
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, milliseconds);
    const forget = deadline.onEnd((reason) => {
      clearTimeout(timer);
      reject(reason);
    });
  });
}

const retryAfter = (failure: WeappError) =>
  failure instanceof WeappHttpError ? failure.retryAfter : undefined;

/**
 * Reports a second rejection too: that a fresh token is rejected says more about the operation than about the token.
 * The caller gets WeChat's error whether or not the report succeeds.
 */
async function reportAgain(
  source: CredentialSource,
  refused: string,
  id: string,
  deadline: Deadline,
): Promise<void> {
  const patience = new Deadline(id, SECOND_REPORT, undefined);
  try {
    await deadline.wait(() => patience.wait(() => source.invalidate(refused, id)));
  } catch {
  } finally {
    patience.clear();
  }
}

function isToBlame(source: CredentialSource, id: string): boolean | undefined {
  try {
    return source.isToBlame?.(id);
  } catch {
    return undefined;
  }
}

/** The same errcode, explained as a problem of this operation rather than of the token. */
async function refusedForItself(
  { errcode, errmsg, rid, body }: WeappApiError,
  id: string,
  explain: Explain | undefined,
): Promise<WeappApiError> {
  const explained = await explain?.(id, errcode, true).catch(() => undefined);
  return new WeappApiError(id, { errcode, errmsg, rid, body, logged: logged(body), ...explained });
}
