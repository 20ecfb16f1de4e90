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
   * Reports that WeChat refused an operation with a token, and asks for the current one; resolves after 6 seconds at
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
/** Tokens that are remembered; each is dead by itself after two hours. */
const REMEMBERED = 32;
/** Two answers about one end: services count in seconds. */
const TOLERANCE = 1_000;

/** Keeps the token of one source in this process's memory, fetched once however many callers wait. */
export function keepToken(source: TokenSource, clock: Clock = systemClock): KeptToken {
  let current: Held | undefined;
  let flight: Promise<string> | undefined;
  /** Counts refusals: what was asked for before the last one is old news. */
  let refusals = 0;
  /** Tokens that the source has replaced, where it may answer from several places. */
  const former = new Set<string>();
  let confirming: Promise<void> | undefined;
  /** Operations to blame, with the moment at which the source was last asked about them. */
  const blamed = new Map<string, number>();
  /** Operations that were refused with the current token, of which the source cannot say whether they are to blame. */
  const unsure = new Set<string>();
  let failure: { error: unknown; count: number; until: number } | undefined;

  /**
   * Whether an answer comes from a place that lags behind: a token of before, or one that ends earlier. Who doubts the
   * current one takes any.
   */
  const isBehind = (held: Held): boolean => {
    if (!source.refuse || !current || current.isDoubted || clock.now() >= current.end) return false;
    return held.token !== current.token && (former.has(held.token) || held.end < current.end - TOLERANCE);
  };

  const take = (held: Held): string => {
    failure = undefined;
    if (current && isBehind(held)) {
      current.due = held.due;
      return current.token;
    }
    const before = current?.token;
    current = held;
    if (before === undefined || before === held.token) return held.token;
    unsure.clear();
    former.delete(held.token);
    if (source.refuse) former.add(before);
    for (const oldest of former) {
      if (former.size <= REMEMBERED) break;
      former.delete(oldest);
    }
    return held.token;
  };

  const fetchToken = async (): Promise<Held> => {
    const asked = clock.now();
    return hold(await source.fetch(), asked, clock.random());
  };

  const renew = async (): Promise<string> => {
    try {
      const before = refusals;
      let held = await fetchToken();
      if ((held.token === current?.token && refusals !== before) || isBehind(held)) held = await fetchToken();
      return take(held);
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
    const asked = clock.now();
    const answer = await source.refuse?.(token, id);
    if (answer?.isToBlame) return blame(id);
    if (current?.token === token) {
      const next = answer?.next && hold(answer.next, asked, clock.random());
      if (next && !isBehind(next)) take(next);
      else {
        current.isDoubted = true;
        await fly().catch(() => {
          // Handed out meanwhile, and asked for again with the next call.
          if (current?.token === token) current.due = Number.NEGATIVE_INFINITY;
        });
      }
    }
    // What the success of others has shown still holds for the same token.
    if (current?.token !== token) blamed.delete(id);
    else if (blamed.has(id)) blame(id);
    else if (unsure.size < OPERATIONS) unsure.add(id);
  };

  /**
   * The token that took the place of the refused one may be about to be replaced as well, and the call is repeated
   * once only: so the source, which knows, is asked before.
   */
  const confirm = (token: string, id: string): Promise<void> => {
    confirming ??= (async () => {
      const asked = clock.now();
      const answer = await source.refuse?.(token, id);
      if (answer?.next) take(hold(answer.next, asked, clock.random()));
    })().finally(() => {
      confirming = undefined;
    });
    return confirming;
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
      const id = operationName(operationId);
      if (token !== current?.token) {
        if (former.has(token)) await untilKnown(clock, confirm(token, id));
        return;
      }
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

interface Held {
  token: string;
  end: number;
  /** When to ask again while it lives. */
  due: number;
  /** Whether it was refused, and the source has not said since that it is good. */
  isDoubted: boolean;
}

function hold({ token, life, fresh }: FetchedToken, asked: number, chance: number): Held {
  const end = asked + life - Math.min(SAFETY, life / 10);
  // Spread, so that processes that started together do not ask together.
  const ahead = AHEAD * (0.6 + 0.4 * chance);
  return { token, end, due: asked + (fresh ?? Math.max(life - ahead, life / 2)), isDoubted: false };
}
