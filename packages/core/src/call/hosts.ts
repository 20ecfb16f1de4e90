import type { BaseUrl } from './base-url.ts';

/** The hosts that serve the API, the preferred one first. One that cannot be reached is avoided for a while. */
export class Hosts {
  readonly list: readonly BaseUrl[];
  /** Index of the one that is used, and until when; the first is used at any time. */
  at = 0;
  until = 0;

  constructor(list: readonly [BaseUrl, ...BaseUrl[]]) {
    this.list = list;
  }

  /** The host for the next request. */
  get current(): BaseUrl {
    if (this.at > 0 && performance.now() >= this.until) this.at = 0;
    return this.list[this.at] as BaseUrl;
  }
}
