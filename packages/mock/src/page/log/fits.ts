import type { Logged } from '../server/live.ts';

/** Whether an entry contains every word of the filter. */
export function fits(
  { operation, method, path, appid, openid, errcode, status, rule }: Logged,
  text: string,
): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const about = [operation, method, path, appid, openid, errcode, status, rule].join(' ').toLowerCase();
  return words.every((word) => about.includes(word));
}
