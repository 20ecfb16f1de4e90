import type { CallOptions } from '../operation/call-options.ts';
import { Deadline } from '../operation/deadline.ts';
import { featuresOf, needsToken, type Operation, type Outgoing } from '../operation/operation.ts';
import type { CallSettings, Exchange, Outcome } from './attempt.ts';
import { parseBaseUrls } from './base-url.ts';
import { isToken } from './credential.ts';
import { exchange } from './exchange.ts';
import { Hosts } from './hosts.ts';
import { loadFailure, misuse } from './load-failure.ts';
import type { Recover } from './recovery.ts';
import { RetryBudget } from './retry-budget.ts';

/** Serialises the input of a call, within the call's deadline. */
export type Write = (deadline: Deadline) => Outgoing | Promise<Outgoing>;

/** Makes one call. Resolves to WeChat's answer, even an error; rejects if there is none. */
export type Call = (operation: Operation, options: CallOptions, write: Write) => Promise<Outcome>;

/** Creates the function that makes calls: credential, retries, hosts, deadline. */
export function createCall(settings: CallSettings): Call {
  const { language } = settings;
  // If that code cannot be loaded, the caller gets the error as it is.
  const say = async (error: unknown) =>
    (language && (await loadFailure())?.copyInLanguage(error, language)) || error;
  const budget = new RetryBudget();
  const defaultHosts = new Hosts(settings.hosts);

  return async (operation, options, write) => {
    const [id] = operation;
    const observing = observe(settings, operation);
    const deadline = new Deadline(id, options.timeout ?? settings.timeout, options.signal);
    budget.earn();
    try {
      const hosts = options.baseUrl === undefined ? defaultHosts : new Hosts(parseBaseUrls(options.baseUrl));
      const outgoing = await deadline.wait(() => write(deadline));
      const observer = observing && (await observing);
      const source = needsToken(operation) ? settings.credential : undefined;
      if (needsToken(operation) && !source) throw await misuse(id, (words) => words.noCredential());
      const sent = (await featuresOf(operation)?.sign?.(outgoing, settings.pay)) ?? outgoing;
      const token = source && (await deadline.wait(() => source.get()));
      if (source && !isToken(token)) throw await misuse(id, (words) => words.noToken(token));
      const work: Exchange = {
        settings,
        outgoing: sent,
        source,
        deadline,
        observer,
        token,
        base: hosts.current,
      };
      let recover: Recover | undefined;
      for (;;) {
        const outcome = await exchange(work).catch(async (thrown: unknown) => ({
          thrown: await say(thrown),
        }));
        if ('data' in outcome) {
          accepted(work);
          return outcome;
        }
        // If the recovery code cannot be loaded, the caller gets the failure as it is.
        if (!deadline.reason) recover ??= (await loadFailure())?.recovery(work, hosts, budget);
        const end = recover ? await recover(outcome) : outcome;
        if (!end) continue;
        if ('thrown' in end) throw end.thrown;
        observer?.error(end.error);
        return end;
      }
    } catch (thrown) {
      const error = await say(thrown);
      (await observing)?.error(error);
      throw error;
    } finally {
      deadline.clear();
    }
  };
}

/** Creates the observer; without one if that fails, since observing must not fail the call. */
function observe(settings: CallSettings, operation: Operation) {
  try {
    return settings.observe?.(operation);
  } catch {
    return undefined;
  }
}

/** Tells the credential source that its token was accepted. Its errors are ignored, so that the answer is not lost. */
function accepted({ source, token, outgoing }: Exchange): void {
  try {
    const told: unknown = token && source?.accepted?.(token, outgoing.operation[0]);
    Object(told).then?.(undefined, () => {});
  } catch {}
}
