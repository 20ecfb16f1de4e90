import type { BaseUrl } from './base-url.ts';
import type { Hosts } from './hosts.ts';

/** How long, in milliseconds, calls go to the next host after one could not be reached. */
const AVOIDED = 30_000;

/** Moves calls away from a host that could not be reached. Returns false if there is no other host. */
export function leaveHost(hosts: Hosts, host: BaseUrl): boolean {
  const { length } = hosts.list;
  if (length < 2) return false;
  // Another call may already have moved on.
  if (host === hosts.current) {
    hosts.at = (hosts.at + 1) % length;
    hosts.until = performance.now() + AVOIDED;
  }
  return true;
}
