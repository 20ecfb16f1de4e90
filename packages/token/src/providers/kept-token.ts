import { type CredentialSource, WeappUsageError } from '@weapp-openapi/core';
import { operationName } from '../blame.ts';
import { systemClock } from '../clock.ts';
import type { FetchedToken, TokenSource } from '../token-source.ts';
import { untilKnown } from '../wait.ts';

/** A provider: goes into createClient as `credential`. */
export interface KeptToken extends CredentialSource {
  /** The current token, from memory while it lives; a new one is fetched in the background before its end. */
  get(): Promise<string>;
  /**
   * Reports that WeChat refused an operation with a token, and asks for the current one; resolves after 5 seconds at
   * the latest. Does nothing if another token is current by now. All others are handed the token meanwhile.
   */
  invalidate(token: string, operationId?: string): Promise<void>;
  /** Reports that an operation succeeded. */
  accepted(token: string, operationId: string): void;
  /** Whether WeChat refuses this operation with tokens that are good, as far as the source knows. */
  isToBlame(operationId: string): boolean;
  /** Milliseconds that the token in hand is good for; 0 without one. */
  remaining(): number;
}

const AHEAD = 600_000;
const SAFETY = 5_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** How often the source is asked again about an operation that is to blame. */
const QUIET = 60_000;
/** Operations to blame that are remembered. */
const OPERATIONS = 32;

/** Keeps the token of one source in this process's memory, fetched once however many callers wait. */
export function keepToken(source: TokenSource): KeptToken {
  let current: ReturnType<typeof hold> | undefined;
  let flight: Promise<string> | undefined;
  /** Counts refusals: what was asked for before the last one is old news. */
  let refusals = 0;
  /** Operations to blame, with the moment at which the source last said so. */
  const blamed = new Map<string, number>();
  let failure: { error: unknown; count: number; until: number } | undefined;

  const fetchToken = async () => {
    const before = refusals;
    let asked = performance.now();
    let answer = await source.fetch();
    if (answer.token === current?.token && refusals !== before) {
      asked = performance.now();
      answer = await source.fetch();
    }
    return hold(answer, asked);
  };

  const renew = async (): Promise<string> => {
    try {
      current = await fetchToken();
      failure = undefined;
      return current.token;
    } catch (error) {
      const count = (failure?.count ?? 0) + 1;
      const span = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (count - 1));
      failure = { error, count, until: performance.now() + span * (0.5 + Math.random() / 2) };
      throw error;
    }
  };

  const fly = () => {
    flight ??= renew().finally(() => {
      flight = undefined;
    });
    return flight;
  };

  const lookInto = async (token: string, id: string): Promise<void> => {
    refusals++;
    blamed.delete(id);
    if (await source.refuse?.(token, id)) {
      blamed.set(id, performance.now());
      for (const oldest of blamed.keys()) {
        if (blamed.size <= OPERATIONS) break;
        blamed.delete(oldest);
      }
    } else if (current?.token === token) {
      await fly().catch(() => {
        // Handed out meanwhile, and asked for again with the next call.
        if (current?.token === token) current.due = Number.NEGATIVE_INFINITY;
      });
    }
  };

  return {
    async get() {
      const now = performance.now();
      const pausing = failure !== undefined && now < failure.until;
      if (current && now < current.end) {
        const { token } = current;
        // A failure is not seen by callers while the token lives.
        if (now >= current.due && !pausing) fly().catch(() => {});
        return token;
      }
      // Many calls a second must not become as many requests for a token that cannot be had. What is
      // missing on this side is looked up each time: nothing was sent.
      if (pausing && !flight && !(failure?.error instanceof WeappUsageError)) throw failure?.error;
      return fly();
    },

    async invalidate(token, operationId) {
      if (token !== current?.token) return;
      const id = operationName(operationId);
      const now = performance.now();
      if (now - (blamed.get(id) ?? Number.NEGATIVE_INFINITY) < QUIET) return;
      await untilKnown(systemClock, lookInto(token, id));
    },

    accepted(token, operationId) {
      if (blamed.size === 0) return;
      const id = operationName(operationId);
      if (token === current?.token && blamed.delete(id)) void source.accepted?.(token, id);
    },

    isToBlame: (operationId) => blamed.has(operationName(operationId)),

    remaining: () => Math.max(0, (current?.end ?? 0) - performance.now()),
  };
}

function hold({ token, life, fresh }: FetchedToken, asked: number) {
  const end = asked + life - Math.min(SAFETY, life / 10);
  // Spread, so that processes that started together do not ask together.
  const ahead = AHEAD * (0.6 + 0.4 * Math.random());
  return { token, end, due: asked + (fresh ?? Math.max(life - ahead, life / 2)) };
}
