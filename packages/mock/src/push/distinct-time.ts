import { createHash } from 'node:crypto';

/** Contents that are remembered. */
const MOST = 10_000;

const latest = new Map<string, number>();

/**
 * When a message was created, in seconds: now, or later than the last one with the same content. Events have no id,
 * so two of them with the same content in the same second would be one that WeChat repeats.
 */
export function distinctTime(content: string, now: number): number {
  const key = createHash('sha256').update(content).digest('base64');
  const time = Math.max(now, (latest.get(key) ?? -Infinity) + 1);
  latest.delete(key);
  latest.set(key, time);
  const [oldest] = latest.size > MOST ? latest.keys() : [];
  if (oldest !== undefined) latest.delete(oldest);
  return time;
}
