import type { HeldToken } from './held-token.ts';

/** Refused tokens that are remembered; each is dead by itself after two hours. */
const REMEMBERED = 32;
/** The same end is known a second more or less: WeChat counts in seconds, and answers travel. */
const TOLERANCE = 1_000;

/** What this process knows: the token it hands out, and those that it must not hand out again. */
export class TokenState {
  /** undefined until the first token, and after the current one was refused. */
  current: HeldToken | undefined;
  #newest: HeldToken | undefined;
  readonly #refused = new Set<string>();

  adopt(held: HeldToken): void {
    this.current = held;
    this.#newest = held;
  }

  /** The current token, if it may still be handed out. */
  good(): HeldToken | undefined {
    return this.current?.isGood() ? this.current : undefined;
  }

  /** Strikes a token out for good; true if it was the newest one that this process knows of. */
  refuse(token: string): boolean {
    if (this.#refused.has(token)) return false;
    this.#refused.add(token);
    for (const oldest of this.#refused) {
      if (this.#refused.size <= REMEMBERED) break;
      this.#refused.delete(oldest);
    }
    if (token !== this.#newest?.token) return false;
    this.current = undefined;
    return true;
  }

  isRefused(token: string): boolean {
    return this.#refused.has(token);
  }

  /** Whether the newest token was refused and has no successor yet. */
  isWithout(): boolean {
    return this.#newest !== undefined && this.#refused.has(this.#newest.token);
  }

  /** All tokens that this process remembers, for striking them out of messages. */
  known(): string[] {
    return [...this.#refused, ...(this.#newest ? [this.#newest.token] : [])];
  }

  /** Whether a token is another one and no older than those that this process has had. */
  isNews({ token, endsAt }: HeldToken): boolean {
    const newest = this.#newest;
    return !newest || (token !== newest.token && endsAt > newest.endsAt - TOLERANCE);
  }
}
