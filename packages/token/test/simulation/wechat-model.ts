import { type ApiFailure, WeappApiError, WeappTimeoutError } from '@weapp-openapi/core';
import type { FetchedToken } from '../../src/renewal/token-source.ts';
import type { Process, World } from './world.ts';

export interface Issued {
  token: string;
  /** Counts up; a larger one is newer. */
  number: number;
  endsAt: number;
  /** From here on refused: a forced refresh or a newer legacy token took its place. */
  retiredAt: number;
}

const SECOND = 1_000;
const LIFE = 7_200 * SECOND;
const OVERLAP = 300 * SECOND;
const DAY = 86_400 * SECOND;

/** WeChat's token endpoint as documented, in simulated time. A model: no request leaves the process. */
export class WeChatModel {
  readonly issued = new Map<string, Issued>();
  asks = 0;
  /** When each forced refresh of the fleet took place. */
  readonly forcedAt: number[] = [];
  /** Forced refreshes of the fleet that came too soon or too often after its own. */
  overLimit = 0;
  isDown = false;
  readonly #world: World;
  readonly #kind: 'stable' | 'legacy';
  #current: Issued | undefined;
  #lastForced = Number.NEGATIVE_INFINITY;
  #day = -1;
  #today = 0;

  constructor(world: World, kind: 'stable' | 'legacy') {
    this.#world = world;
    this.#kind = kind;
  }

  /** Whether the day's forced refreshes are used up. */
  get isSpent(): boolean {
    return this.#today >= 20;
  }

  accepts(token: string): boolean {
    const issued = this.issued.get(token);
    return issued !== undefined && this.#world.now < Math.min(issued.endsAt, issued.retiredAt);
  }

  /** A request of a process: it takes time both ways, and may be lost on either. */
  ask(process: Process, force: boolean): Promise<FetchedToken> {
    return new Promise((resolve, reject) => {
      const lost = () =>
        world.after(10 * SECOND, () => process.run(() => reject(new WeappTimeoutError('ask', 10_000))));
      const world = this.#world;
      world.after(world.between(5, 400), () => {
        if (this.isDown && world.chance(0.5)) return lost();
        let answer: () => void;
        try {
          const fetched = this.answer(force, false);
          answer = () => resolve(fetched);
        } catch (error) {
          answer = () => reject(error);
        }
        if (this.isDown) return lost();
        world.after(world.between(5, 2_000), () => process.run(answer));
      });
    });
  }

  /** A fault of WeChat: the current token is refused from now on, and handed out all the same until it is forced. */
  spoil(): void {
    if (this.#current) this.#current.retiredAt = Math.min(this.#current.retiredAt, this.#world.now);
  }

  /** Whether the token that is handed out is refused. */
  get isSpoilt(): boolean {
    return this.#current !== undefined && !this.accepts(this.#current.token);
  }

  /** What the endpoint does; also for programs outside of the fleet. */
  answer(force: boolean, isOutside = true): FetchedToken {
    this.asks++;
    const { now } = this.#world;
    if (force) this.#force(isOutside);
    const kept =
      this.#kind === 'stable' && this.#current && now < this.#current.endsAt - OVERLAP && !force
        ? this.#current
        : undefined;
    if (!kept && this.#kind === 'legacy' && this.#current) this.#current.retiredAt = now + OVERLAP;
    const { token, endsAt } = kept ?? this.#issue();
    return { token, life: Math.floor((endsAt - now) / SECOND) * SECOND };
  }

  #issue(): Issued {
    const number = this.issued.size + 1;
    const token = `token-${number}`;
    const issued = { token, number, endsAt: this.#world.now + LIFE, retiredAt: Number.POSITIVE_INFINITY };
    this.issued.set(token, issued);
    this.#current = issued;
    return issued;
  }

  #force(isOutside: boolean): void {
    const { now } = this.#world;
    // The simulation begins at noon in Shanghai.
    const day = Math.floor((now + DAY / 2) / DAY);
    if (day !== this.#day) this.#today = 0;
    this.#day = day;
    if (this.#today >= 20 || now - this.#lastForced < 30 * SECOND) {
      if (!isOutside && now - (this.forcedAt.at(-1) ?? Number.NEGATIVE_INFINITY) < 30 * SECOND)
        this.overLimit++;
      throw refusal(this.#today >= 20 ? 45009 : 45011);
    }
    this.#today++;
    this.#lastForced = now;
    if (!isOutside) this.forcedAt.push(now);
    if (this.#current) this.#current.retiredAt = now;
  }
}

function refusal(errcode: number): WeappApiError {
  const failure: ApiFailure = {
    errcode,
    errmsg: 'limit',
    rid: undefined,
    meaning: undefined,
    remedy: undefined,
    retryable: false,
    docs: undefined,
  };
  return new WeappApiError('getStableAccessToken', failure);
}
