import type { Clock } from '../renewal/clock.ts';
import { OPERATIONS } from '../renewal/operation-name.ts';

/** How often the service is asked again about an operation that is to blame. */
const QUIET = 60_000;

/** Which operations are to blame for their refusals: what the service said, and what the success of others shows. */
export class Verdicts {
  readonly #clock: Pick<Clock, 'now'>;
  /** Operations to blame, with the moment at which the service was last asked about them. */
  readonly #blamed = new Map<string, number>();
  /** Operations refused with the current token about which the service cannot say whether they are to blame. */
  readonly #unsure = new Set<string>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  isToBlame(id: string): boolean {
    return this.#blamed.has(id);
  }

  /** Whether the service need not be asked about it again yet. */
  isRecent(id: string): boolean {
    return this.#clock.now() - (this.#blamed.get(id) ?? Number.NEGATIVE_INFINITY) < QUIET;
  }

  blame(id: string): void {
    this.#blamed.delete(id);
    this.#blamed.set(id, this.#clock.now());
    for (const oldest of this.#blamed.keys()) {
      if (this.#blamed.size <= OPERATIONS) break;
      this.#blamed.delete(oldest);
    }
  }

  /** The refused token was replaced. */
  excuse(id: string): void {
    this.#blamed.delete(id);
  }

  /** The service could not say, and the refused token is still the current one. */
  leaveOpen(id: string): void {
    // What the success of others has shown still holds for the same token.
    if (this.#blamed.has(id)) this.blame(id);
    else if (this.#unsure.size < OPERATIONS) this.#unsure.add(id);
  }

  /** Another token is current: what was open is of no interest any longer. */
  forgetOpen(): void {
    this.#unsure.clear();
  }

  /** Another client says that an operation succeeded, which shows nothing of others. Returns whether it was to blame. */
  clear(id: string): boolean {
    return this.#blamed.delete(id);
  }

  /** An operation succeeded with the current token. Returns whether it was to blame. */
  accept(id: string): boolean {
    // A token that works for this operation is good: the others were refused for themselves.
    this.#unsure.delete(id);
    for (const other of this.#unsure) this.blame(other);
    this.#unsure.clear();
    return this.#blamed.delete(id);
  }
}
