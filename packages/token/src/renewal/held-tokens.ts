import type { HeldToken } from './held-token.ts';

/** Former tokens that are remembered; each expires within two hours anyway. */
const REMEMBERED = 32;
/** The same end may be known a second earlier or later: WeChat counts in seconds, and answers take time. */
const TOLERANCE = 1_000;

/** The token that this process hands out, and those it handed out before. */
export class HeldTokens {
  /** undefined until the first token. */
  current: HeldToken | undefined;
  readonly #former = new Set<string>();

  adopt(held: HeldToken): void {
    const before = this.current?.token;
    this.current = held;
    this.#former.delete(held.token);
    if (before === undefined || before === held.token) return;
    this.#former.add(before);
    for (const oldest of this.#former) {
      if (this.#former.size <= REMEMBERED) break;
      this.#former.delete(oldest);
    }
  }

  /** The current token, if it may still be handed out. */
  good(): HeldToken | undefined {
    return this.current?.isGood() ? this.current : undefined;
  }

  /** Whether a token was the current one before. */
  isFormer(token: string): boolean {
    return this.#former.has(token);
  }

  /** All tokens that this process remembers, so that messages can be redacted. */
  known(): string[] {
    return [...this.#former, ...(this.current ? [this.current.token] : [])];
  }

  /** Whether a token from the store or a service is a different one, and not older than those this process has had. */
  isNews({ token, endsAt }: HeldToken): boolean {
    const { current } = this;
    if (!current) return true;
    return token !== current.token && !this.#former.has(token) && endsAt > current.endsAt - TOLERANCE;
  }
}
