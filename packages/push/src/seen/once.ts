import { plainError } from '../errors.ts';
import { givenUp } from '../messages/seen.ts';
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

/** What became of a delivery: final or, as far as is known, not. */
type Landed = { answer: string; isRepeat: boolean; isFinal: boolean } | { pending: true };

/** Runs a handler once for a message and its repeats, in one process or in many. */
export function createOnce({ wait, keep, hold, giveUp, onStoreError, ...given }: OnceSettings) {
  const store = guarded(given.store, onStoreError);
  const flights = new Map<string, Promise<Landed>>();

  /** `onLateFailure` is told if the handler fails after it was given up. */
  return async function once(
    key: string,
    handle: () => Promise<Handled>,
    onLateFailure: (error: unknown) => void = () => {},
  ): Promise<Outcome> {
    const end = performance.now() + wait;
    for (let running = flights.get(key); running; running = flights.get(key)) {
      const landed = await finalBy(end, running);
      if (landed === 'late') return { pending: true };
      if (landed) return { answer: landed.answer, isRepeat: true };
      // The earlier delivery came to nothing. This one may be WeChat's last, so it is handled itself.
    }
    const flight = first(key, end, handle, onLateFailure).finally(() => flights.delete(key));
    flights.set(key, flight);
    const landed = await flight;
    return 'pending' in landed ? landed : { answer: landed.answer, isRepeat: landed.isRepeat };
  };

  async function first(
    key: string,
    end: number,
    handle: () => Promise<Handled>,
    onLateFailure: (error: unknown) => void,
  ): Promise<Landed> {
    const owner = crypto.randomUUID();
    const seen = await claim(key, owner, end);
    if (seen.state === 'done') return { answer: seen.answer, isRepeat: true, isFinal: true };
    if (seen.state === 'running') return { pending: true };
    const beat = setInterval(() => void store.extend(key, owner, hold), hold / 3);
    const work = handle();
    let handled: Handled | undefined;
    try {
      handled = await ended(giveUp, work);
      if (handled) return { ...handled, isRepeat: false };
    } finally {
      clearInterval(beat);
      if (handled?.isFinal) await store.finish(key, owner, handled.answer, keep);
      else await store.release(key, owner);
    }
    // Should it end after all, its answer is good, unless another has taken the message.
    void work.then((late) => late.isFinal && store.finish(key, owner, late.answer, keep), onLateFailure);
    throw plainError(givenUp(giveUp));
  }

  /** The message, or what became of it; waits for another process that has it. */
  async function claim(key: string, owner: string, end: number): Promise<Seen> {
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

/** How an earlier delivery ends; undefined where it fails or its answer is not final, `late` where time is over. */
function finalBy(end: number, flight: Promise<Landed>): Promise<{ answer: string } | 'late' | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), end - performance.now());
    flight
      .then(
        (landed) => resolve('isFinal' in landed && landed.isFinal ? landed : undefined),
        () => resolve(undefined),
      )
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
