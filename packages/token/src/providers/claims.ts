/** Claims that a client may make at once; after that one in {@link REFILL} milliseconds. */
const AT_ONCE = 5;
const REFILL = 12_000;
/** Clients that are remembered, those that claimed last. */
const CLIENTS = 1_000;
const NAME = /^[\w-]{1,64}$/;

/**
 * How many refusals a client of the token service may report: the token is everybody's, and a client that reports
 * without end must not cost others anything.
 */
export class Claims {
  readonly #clients = new Map<string, { left: number; at: number }>();

  /**
   * Counts one; false if it is too many.
   *
   * @param secret The secret that the client knows; those that give no name of their own are one client.
   */
  take(secret: string, client: unknown): boolean {
    const now = performance.now();
    const key = `${secret} ${typeof client === 'string' && NAME.test(client) ? client : ''}`;
    const { left, at } = this.#clients.get(key) ?? { left: AT_ONCE, at: now };
    const full = Math.min(AT_ONCE, left + (now - at) / REFILL);
    this.#clients.delete(key);
    this.#clients.set(key, { left: full >= 1 ? full - 1 : full, at: now });
    for (const oldest of this.#clients.keys()) {
      if (this.#clients.size <= CLIENTS) break;
      this.#clients.delete(oldest);
    }
    return full >= 1;
  }
}
