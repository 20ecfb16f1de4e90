import { guarded } from './guarded.ts';
import type { Seen, SeenStore } from './store.ts';

/** How repeats are dealt with, in milliseconds. */
export interface OnceSettings {
  store: SeenStore;
  /** How long a repeat waits for the answer of the first. */
  wait: number;
  /** How long an answer is kept. */
  keep: number;
  /** How long a message stays with a process that has died. */
  hold: number;
  /** After how long a handler that has not ended is given up. */
  giveUp: number;
  /** Told of a store that fails. */
  onStoreError(error: unknown): void;
}

/** What became of a message: its answer, and whether it is that of an earlier one. */
export type Outcome = { answer: string; isRepeat: boolean } | { pending: true };

/** What a handler gives: its answer, and whether that is final or WeChat was asked to send the message again. */
export interface Handled {
  answer: string;
  isFinal: boolean;
}

/** Runs a handler once for a message and its repeats, in one process or in many. */
export function createOnce({ wait, keep, hold, giveUp, onStoreError, ...given }: OnceSettings) {
  const store = guarded(given.store, onStoreError);
  const flights = new Map<string, Promise<Outcome>>();

  /** `onLateFailure` is told if the handler fails after it was given up. */
  return async function once(
    key: string,
    handle: () => Promise<Handled>,
    onLateFailure: (error: unknown) => void = () => {},
  ): Promise<Outcome> {
    const running = flights.get(key);
    if (running) return within(wait, running);
    const flight = first(key, handle, onLateFailure);
    flights.set(key, flight);
    try {
      return await flight;
    } finally {
      flights.delete(key);
    }
  };

  async function first(
    key: string,
    handle: () => Promise<Handled>,
    onLateFailure: (error: unknown) => void,
  ): Promise<Outcome> {
    const owner = crypto.randomUUID();
    const seen = await claim(key, owner);
    if (seen.state === 'done') return { answer: seen.answer, isRepeat: true };
    if (seen.state === 'running') return { pending: true };
    const beat = setInterval(() => void store.extend(key, owner, hold), hold / 3);
    const work = handle();
    let handled: Handled | undefined;
    try {
      handled = await ended(giveUp, work);
      if (handled) return { answer: handled.answer, isRepeat: false };
    } finally {
      clearInterval(beat);
      if (handled?.isFinal) await store.finish(key, owner, handled.answer, keep);
      else await store.release(key, owner);
    }
    // Should it end after all, its answer is good, unless another has taken the message.
    void work.then((late) => late.isFinal && store.finish(key, owner, late.answer, keep), onLateFailure);
    throw new Error(
      `The handler has not ended within ${giveUp} ms and is given up: WeChat's next repeat is handled again. See the option giveUp.`,
    );
  }

  /** The message, or what became of it; waits for another process that has it. */
  async function claim(key: string, owner: string): Promise<Seen> {
    const end = performance.now() + wait;
    for (;;) {
      // Rather twice than never.
      const seen = (await store.begin(key, owner, hold)) ?? { state: 'new' };
      if (seen.state !== 'running' || performance.now() > end) return seen;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }
}

/** Milliseconds between two looks at a message that another process has. */
const POLL = 100;

/** What the first becomes, as a repeat sees it, or `pending` after so many milliseconds. */
function within(wait: number, first: Promise<Outcome>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ pending: true }), wait);
    first
      .then((outcome) => resolve('answer' in outcome ? { ...outcome, isRepeat: true } : outcome), reject)
      .finally(() => clearTimeout(timer));
  });
}

/** What a handler gives; undefined where it has not ended after so many milliseconds. */
function ended(giveUp: number, work: Promise<Handled>): Promise<Handled | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), giveUp);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
