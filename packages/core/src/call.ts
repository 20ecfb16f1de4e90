import { type BaseUrl, parseBaseUrls } from './base-url.ts';
import type { CallOptions } from './call-options.ts';
import { type CredentialSource, isToken } from './credential.ts';
import { Deadline } from './deadline.ts';
import type { Explain } from './errcode.ts';
import type { WeappApiError } from './errors.ts';
import { type Exchange, exchange } from './exchange.ts';
import type { Observer } from './hooks.ts';
import { Hosts } from './hosts.ts';
import { loadFailure, misuse } from './load-failure.ts';
import { needsToken, type Operation } from './operation.ts';
import type { PayKeys } from './pay-signature.ts';
import type { Recover } from './recovery.ts';
import { RetryBudget } from './retry-budget.ts';
import type { Transport, TransportResponse } from './transport.ts';

export interface CallSettings {
  credential: CredentialSource | undefined;
  hosts: readonly [BaseUrl, ...BaseUrl[]];
  transport: Transport;
  timeout: number;
  retries: number;
  maxAnswer: number | undefined;
  pay: PayKeys | undefined;
  observe: ((operation: Operation) => Observer | undefined | Promise<Observer | undefined>) | undefined;
  explain: Explain | undefined;
}

/** One call, its input serialised. */
export interface Outgoing {
  operation: Operation;
  query: string;
  body: string | FormData | undefined;
  headers: Record<string, string> | undefined;
  options: CallOptions;
}

/** WeChat's answer: the success value or its error, and the parsed body and HTTP response around it. */
export type Outcome = { body: unknown; response: TransportResponse } & (
  | { data: unknown; error?: undefined }
  | { data?: undefined; error: WeappApiError }
);

/** What is no success: WeChat's error, or what was thrown where there is no answer of WeChat's. */
export type Failed = Extract<Outcome, { error: WeappApiError }> | { thrown: unknown };

/** Serialises the input of a call; what takes time ends with the call's deadline. */
export type Write = (deadline: Deadline) => Outgoing | Promise<Outgoing>;

/** Makes one call. Resolves to WeChat's answer, also a failure; rejects where there is none. */
export type Call = (operation: Operation, options: CallOptions, write: Write) => Promise<Outcome>;

/** The one function that knows how WeChat is called: credential, retries, hosts, deadline. */
export function createCall(settings: CallSettings): Call {
  const budget = new RetryBudget();
  const defaultHosts = new Hosts(settings.hosts);

  return async (operation, options, write) => {
    const [id] = operation;
    const hosts = options.baseUrl === undefined ? defaultHosts : new Hosts(parseBaseUrls(options.baseUrl));
    const observing = observe(settings, operation);
    const deadline = new Deadline(id, options.timeout ?? settings.timeout, options.signal);
    budget.earn();
    try {
      const outgoing = await deadline.wait(() => write(deadline));
      const observer = observing && (await observing);
      const source = needsToken(operation) ? settings.credential : undefined;
      if (needsToken(operation) && !source) throw await misuse(id, (words) => words.noCredential());
      const sent = (await operation[5]?.sign?.(outgoing, settings.pay)) ?? outgoing;
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
        const outcome = await exchange(work).catch((thrown: unknown) => ({ thrown }));
        if ('data' in outcome) {
          accepted(work);
          return outcome;
        }
        // Where nothing can be done the failure is the caller's.
        if (!deadline.reason) recover ??= (await loadFailure())?.recovery(work, hosts, budget);
        const end = recover ? await recover(outcome) : outcome;
        if (!end) continue;
        if ('thrown' in end) throw end.thrown;
        observer?.error(end.error);
        return end;
      }
    } catch (error) {
      (await observing)?.error(error);
      throw error;
    } finally {
      deadline.clear();
    }
  };
}

/** No observer where it fails: it must not fail the call that it observes. */
function observe(settings: CallSettings, operation: Operation) {
  try {
    return settings.observe?.(operation);
  } catch {
    return undefined;
  }
}

/** Tells the source; what it throws, or rejects with, must not cost the answer. */
function accepted({ source, token, outgoing }: Exchange): void {
  try {
    const told: unknown = token && source?.accepted?.(token, outgoing.operation[0]);
    Object(told).then?.(undefined, () => {});
  } catch {}
}
