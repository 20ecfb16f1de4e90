// A process of a fleet, as a child: a manager on the given store, and callers on demand; what it is to be is on the
// command line. Orders: `get`; `lock <ttl>`; `use`, from when on callers take a token every 20 ms; `look`, which tells
// what they have seen since the last look.
import type { Place } from '../stores/place.ts';

export interface ProcessOptions {
  place: Place;
  appid: string;
  secret: string;
  baseUrl: string;
  timeout: number;
  /** Milliseconds; see SLOW in fleet.ts. */
  slow: number;
  /** Milliseconds by which this process's wall clock is ahead. */
  skew?: number;
}

export interface Look {
  handedOut: number;
  /** Of calls that got no token. */
  failures: string[];
  storeErrors: string[];
  /** Answers of WeChat's that took longer than `slow`. */
  slow: number;
}

export type Answer = { token: string; at: number } | { look: Look } | { done: true } | { error: string };

const { place, skew = 0, slow, ...options }: ProcessOptions = JSON.parse(process.argv[2] ?? '');
if (skew) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args: [] | [number | string]) {
      super(...((args.length ? args : [RealDate.now() + skew]) as [number]));
    }
    static override now = () => RealDate.now() + skew;
  } as DateConstructor;
}

// After the clock was changed, so that nothing has seen the right one.
const { createTokenManager } = await import('../../src/index.ts');
const { openStore } = await import('../stores/open-store.ts');
const { store } = await openStore(place);
const CALLERS = 4;
const nothing = (): Look => ({ handedOut: 0, failures: [], storeErrors: [], slow: 0 });
let seen = nothing();
const manager = createTokenManager({
  ...options,
  store,
  onEvent(event) {
    if (event.type === 'store-error') seen.storeErrors.push(event.error.message);
    if (event.type === 'refresh' && event.duration > slow) seen.slow++;
  },
});

async function call(): Promise<never> {
  for (;;) {
    await manager.get().then(
      () => seen.handedOut++,
      (error: unknown) => seen.failures.push(String(error)),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function answer(order: string): Promise<Answer> {
  const [verb, ttl] = order.split(' ');
  switch (verb) {
    case 'get':
      // The right time, whatever became of this process's wall clock.
      return { token: await manager.get(), at: performance.timeOrigin + performance.now() };
    case 'use':
      for (let caller = 0; caller < CALLERS; caller++) void call();
      return { done: true };
    case 'look': {
      const look = seen;
      seen = nothing();
      return { look };
    }
    default:
      if (!(await store.lock(`${options.appid}:stable`, Number(ttl)))) throw new Error('locked already');
      return { done: true };
  }
}

process.on('message', (order: string) => {
  answer(order)
    .catch((error: unknown) => ({ error: String(error) }))
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
