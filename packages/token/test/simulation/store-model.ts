import type { StoreLock, TokenStore } from '../../src/renewal/token-store.ts';
import type { Process, World } from './world.ts';

/** A store in simulated time, with its own clock. A model: real stores pass the contract suite. */
export class StoreModel {
  isDown = false;
  readonly #world: World;
  readonly #onWrite: (value: string, before: string | undefined) => void;
  #value: { text: string; at: number } | undefined;
  #lock = { fence: 0, until: 0 };

  constructor(world: World, onWrite: (value: string, before: string | undefined) => void) {
    this.#world = world;
    this.#onWrite = onWrite;
  }

  /** Loses everything, as a FLUSHALL does; fences go on, as they do in stores that take them from a clock. */
  flush(): void {
    this.#value = undefined;
    this.#lock = { fence: this.#lock.fence + 1, until: 0 };
  }

  /** The locks end at once, as if their time had run out. */
  loseLock(): void {
    this.#lock.until = 0;
  }

  seenBy(process: Process): TokenStore {
    const call = <T>(effect: () => T): Promise<T> => this.#call(process, effect);
    return {
      read: () =>
        call(() => this.#value && { value: this.#value.text, age: this.#world.now - this.#value.at }),
      lock: (_key, ttl) => call(() => this.#take(ttl, call)),
    };
  }

  #take(ttl: number, call: <T>(effect: () => T) => Promise<T>): StoreLock | undefined {
    if (this.#lock.until > this.#world.now) return undefined;
    const fence = this.#lock.fence + 1;
    this.#lock = { fence, until: this.#world.now + ttl };
    const isMine = () => this.#lock.fence === fence;
    return {
      fence,
      write: (value) => {
        const at = this.#world.now;
        return call(() => {
          if (!isMine()) return false;
          this.#onWrite(value, this.#value?.text);
          this.#value = { text: value, at };
          return true;
        });
      },
      extend: (milliseconds) =>
        call(() => {
          if (isMine()) this.#lock.until = this.#world.now + milliseconds;
          return isMine();
        }),
      release: () =>
        call(() => {
          if (isMine()) this.#lock.until = 0;
        }),
    };
  }

  /**
   * A call takes time both ways; while the store is down it fails or hangs, before or after its effect, which
   * may come much later: commands wait in a paused server's socket.
   */
  #call<T>(process: Process, effect: () => T): Promise<T> {
    const world = this.#world;
    return new Promise((resolve, reject) => {
      const lost = () => {
        if (world.chance(0.5)) process.run(() => reject(new Error('connection lost')));
      };
      world.after(world.between(1, 30), () => {
        if (this.isDown && world.chance(0.5)) {
          if (world.chance(0.5)) world.after(world.between(1_000, 20_000), effect);
          return lost();
        }
        const result = effect();
        world.after(world.between(1, 30), () => {
          if (this.isDown) lost();
          else process.run(() => resolve(result));
        });
      });
    });
  }
}
