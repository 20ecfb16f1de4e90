import type { BaseUrl } from './base-url.ts';
import type { Hosts } from './hosts.ts';

/** How long calls go to the next host after one could not be reached. */
const AVOIDED = 30_000;

/** Called with the host that gave no connection. False where there is no other. */
export function leaveHost(hosts: Hosts, host: BaseUrl): boolean {
  const { length } = hosts.list;
  if (length < 2) return false;
  // Another call may have left it already.
  if (host === hosts.current) {
    hosts.at = (hosts.at + 1) % length;
    hosts.until = performance.now() + AVOIDED;
  }
  return true;
}
