import { type CredentialSource, WeappUsageError } from '@weapp-openapi/core';
import { OPERATIONS, operationName } from '../blame.ts';
import { type Clock, systemClock } from '../clock.ts';
import { callHook } from '../hook.ts';
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
  /**
   * Whether WeChat refuses this operation with tokens that are good: the source says so, or another operation has
   * succeeded since with the token that it was refused with.
   */
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

/** Keeps the token of one source in this process's memory, fetched once however many callers wait. */
export function keepToken(source: TokenSource, clock: Clock = systemClock): KeptToken {
  let current: ReturnType<typeof hold> | undefined;
  let flight: Promise<string> | undefined;
  /** Counts refusals: what was asked for before the last one is old news. */
  let refusals = 0;
  /** Operations to blame, with the moment at which the source was last asked about them. */
  const blamed = new Map<string, number>();
  /** Operations that were refused with the current token, of which the source cannot say whether they are to blame. */
  const unsure = new Set<string>();
  let failure: { error: unknown; count: number; until: number } | undefined;

  const fetchToken = async () => {
    const before = refusals;
    let asked = clock.now();
    let answer = await source.fetch();
    if (answer.token === current?.token && refusals !== before) {
      asked = clock.now();
      answer = await source.fetch();
    }
    return hold(answer, asked, clock.random());
  };

  const renew = async (): Promise<string> => {
    try {
      const held = await fetchToken();
      if (held.token !== current?.token) unsure.clear();
      current = held;
      failure = undefined;
      return current.token;
    } catch (error) {
      const count = (failure?.count ?? 0) + 1;
      const span = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (count - 1));
      failure = { error, count, until: clock.now() + span * (0.5 + clock.random() / 2) };
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
    const isToBlame = await source.refuse?.(token, id);
    if (isToBlame) return blame(id);
    if (current?.token === token) {
      await fly().catch(() => {
        // Handed out meanwhile, and asked for again with the next call.
        if (current?.token === token) current.due = Number.NEGATIVE_INFINITY;
      });
    }
    // What the success of others has shown still holds for the same token.
    if (current?.token !== token) blamed.delete(id);
    else if (blamed.has(id)) blame(id);
    else if (unsure.size < OPERATIONS) unsure.add(id);
  };

  const blame = (id: string): void => {
    blamed.delete(id);
    blamed.set(id, clock.now());
    for (const oldest of blamed.keys()) {
      if (blamed.size <= OPERATIONS) break;
      blamed.delete(oldest);
    }
  };

  return {
    async get() {
      const now = clock.now();
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
      const now = clock.now();
      if (now - (blamed.get(id) ?? Number.NEGATIVE_INFINITY) < QUIET) return;
      await untilKnown(clock, lookInto(token, id));
    },

    accepted(token, operationId) {
      if ((blamed.size === 0 && unsure.size === 0) || token !== current?.token) return;
      const id = operationName(operationId);
      // A token that works for this one is good: the others were refused for themselves.
      unsure.delete(id);
      for (const other of unsure) blame(other);
      unsure.clear();
      if (blamed.delete(id)) {
        callHook(() => source.accepted?.(token, id), undefined);
      }
    },

    isToBlame: (operationId) => blamed.has(operationName(operationId)),

    remaining: () => Math.max(0, (current?.end ?? 0) - clock.now()),
  };
}

function hold({ token, life, fresh }: FetchedToken, asked: number, chance: number) {
  const end = asked + life - Math.min(SAFETY, life / 10);
  // Spread, so that processes that started together do not ask together.
  const ahead = AHEAD * (0.6 + 0.4 * chance);
  return { token, end, due: asked + (fresh ?? Math.max(life - ahead, life / 2)) };
}
