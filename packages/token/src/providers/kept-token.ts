import { type CredentialSource, WeappUsageError } from '@weapp-openapi/core';
import type { FetchedToken, TokenSource } from '../token-source.ts';

/** A provider: goes into createClient as `credential`. */
export interface KeptToken extends CredentialSource {
  /** The current token, from memory while it lives; a new one is fetched in the background before its end. */
  get(): Promise<string>;
  /** Reports a token that WeChat refused. Does nothing if another one is current by now. */
  invalidate(token: string): Promise<void>;
  /** Milliseconds that the token in hand is good for; 0 without one. */
  remaining(): number;
}

const AHEAD = 600_000;
const SAFETY = 5_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Keeps the token of one source in this process's memory, fetched once however many callers wait. */
export function keepToken(source: TokenSource): KeptToken {
  let current: ReturnType<typeof hold> | undefined;
  let flight: Promise<string> | undefined;
  let refused: string | undefined;
  let failure: { error: unknown; count: number; until: number } | undefined;

  const fetchToken = async () => {
    const before = refused;
    let asked = performance.now();
    let answer = await source.fetch();
    if (answer.token === refused && refused !== before) {
      // Asked for before it was refused: the answer is old news.
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

    async invalidate(token) {
      if (token !== current?.token) return;
      refused = token;
      current = undefined;
      failure = undefined;
      await source.refuse?.(token);
    },

    remaining: () => Math.max(0, (current?.end ?? 0) - performance.now()),
  };
}

function hold({ token, life, fresh }: FetchedToken, asked: number) {
  const end = asked + life - Math.min(SAFETY, life / 10);
  // Spread, so that processes that started together do not ask together.
  const ahead = AHEAD * (0.6 + 0.4 * Math.random());
  return { token, end, due: asked + (fresh ?? Math.max(life - ahead, life / 2)) };
}
