import type { BaseUrl } from './base-url.ts';

/** How long calls go to the next host after one could not be reached. */
const AVOIDED = 30_000;

/** The hosts that serve the API, the preferred one first. One that cannot be reached is avoided for a while. */
export class Hosts {
  readonly #hosts: readonly BaseUrl[];
  #current = 0;
  #until = 0;

  constructor(hosts: readonly [BaseUrl, ...BaseUrl[]]) {
    this.#hosts = hosts;
  }

  /** The host for the next request. */
  get current(): BaseUrl {
    if (this.#current > 0 && performance.now() >= this.#until) this.#current = 0;
    return this.#hosts[this.#current] as BaseUrl;
  }

  /** Called with the host that gave no connection. False where there is no other. */
  leave(host: BaseUrl): boolean {
    if (this.#hosts.length < 2) return false;
    // Another call may have left it already.
    if (host === this.current) {
      this.#current = (this.#current + 1) % this.#hosts.length;
      this.#until = performance.now() + AVOIDED;
    }
    return true;
  }
}
