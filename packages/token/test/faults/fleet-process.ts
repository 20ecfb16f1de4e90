// A process of a fleet, as a child: a manager on the given store. Answers `get` and `lock <ttl>`; what it is to be
// is on the command line.
import type { Place } from '../stores/open-store.ts';

export interface ProcessOptions {
  place: Place;
  appid: string;
  secret: string;
  baseUrl: string;
  timeout: number;
  /** Milliseconds by which this process's wall clock is ahead. */
  skew?: number;
}

export type Answer = { token: string } | { done: true } | { error: string };

const { place, skew = 0, ...options }: ProcessOptions = JSON.parse(process.argv[2] ?? '');
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
const manager = createTokenManager({ ...options, store });

async function answer(order: string): Promise<Answer> {
  const [verb, ttl] = order.split(' ');
  if (verb === 'get') return { token: await manager.get() };
  if (!(await store.lock(`${options.appid}:stable`, Number(ttl)))) throw new Error('locked already');
  return { done: true };
}

process.on('message', (order: string) => {
  answer(order)
    .catch((error: unknown) => ({ error: String(error) }))
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
