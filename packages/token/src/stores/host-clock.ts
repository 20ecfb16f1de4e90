import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** A moment that all processes on a host can compare. */
export interface HostTime {
  /** Linux' name for the time since the host started; empty on other systems. */
  boot: string;
  /** Milliseconds since the host started. */
  uptime: number;
  /** Milliseconds since 1970, by the wall clock. */
  wall: number;
}

const BOOT = bootId();

/** Now. */
export const hostTime = (): HostTime => ({ boot: BOOT, uptime: uptime() * 1000, wall: Date.now() });

/**
 * Milliseconds since then, whatever happened to the wall clock meanwhile. Infinity if the host was restarted. If that
 * cannot be determined, the longer of what the two clocks say.
 */
export function elapsedSince(then: HostTime, now: HostTime = hostTime()): number {
  const elapsed = now.uptime - then.uptime;
  if (then.boot !== now.boot) return Infinity;
  if (now.boot) return elapsed;
  return elapsed < -1_000 ? Infinity : Math.max(elapsed, now.wall - then.wall);
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
