import type { Clock } from '../../src/renewal/clock.ts';

/** Seeded random numbers from 0 up to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Event {
  at: number;
  order: number;
  /** Nothing any more where the event was called off. */
  run: (() => void) | undefined;
}

/**
 * Node takes up its queue of ticks again when no promise has anything left to do. A turn of the event loop for each
 * of some million events would cost more than the simulation itself.
 */
const promisesSettle = () => new Promise<void>((resolve) => process.nextTick(resolve));

/** Simulated time: events in their order, and between two of them all promises settle. */
export class World {
  now = 0;
  readonly random: () => number;
  readonly #events: Event[] = [];
  #order = 0;

  constructor(seed: number) {
    this.random = createRandom(seed);
  }

  between(least: number, most: number): number {
    return least + (most - least) * this.random();
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  after(milliseconds: number, run: () => void): () => void {
    const event: Event = { at: this.now + milliseconds, order: this.#order++, run };
    // Most events are near: search from the end of the list, which holds the soonest.
    let place = this.#events.length;
    for (; place > 0; place--) {
      const other = this.#events[place - 1];
      if (other && (other.at > event.at || (other.at === event.at && other.order > event.order))) break;
    }
    this.#events.splice(place, 0, event);
    return () => {
      event.run = undefined;
    };
  }

  /** Runs everything that happens up to a moment. */
  async runUntil(end: number): Promise<void> {
    // What was begun before is on its way.
    await promisesSettle();
    for (let events = 0; ; ) {
      const next = this.#events.at(-1);
      if (!next || next.at > end) break;
      this.#events.pop();
      if (!next.run) continue;
      this.now = Math.max(this.now, next.at);
      next.run();
      await promisesSettle();
      // Vitest has a word with its workers now and then.
      if (++events % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    this.now = end;
  }
}

/** One process: it may sleep, when nothing reaches it, and die, when nothing ever does again. */
export class Process {
  readonly clock: Clock;
  isDead = false;
  /** How far its wall clock is off; milliseconds. */
  skew = 0;
  readonly #world: World;
  #asleep: (() => void)[] | undefined;

  constructor(world: World) {
    this.#world = world;
    const origin = world.between(0, 1e9);
    this.clock = {
      now: () => origin + world.now,
      wall: () => Date.UTC(2026, 2, 1, 4) + world.now + this.skew,
      random: world.random,
      after: (milliseconds, work) => world.after(milliseconds, () => this.run(work)),
    };
  }

  /** Something reaches the process: a timer, an answer. */
  run(work: () => void): void {
    if (this.isDead) return;
    if (this.#asleep) this.#asleep.push(work);
    else work();
  }

  get isAsleep(): boolean {
    return this.#asleep !== undefined;
  }

  sleep(milliseconds: number): void {
    if (this.#asleep) return;
    this.#asleep = [];
    this.#world.after(milliseconds, () => {
      const missed = this.#asleep ?? [];
      this.#asleep = undefined;
      // One after the other: what one sets off settles before the next.
      for (const work of missed) this.#world.after(0, () => this.run(work));
    });
  }
}
