import { misused } from '../errors.ts';
import { maxWrong } from '../messages/seen.ts';
import type { SeenStore } from './store.ts';

/** Options of {@link memorySeen}. */
export interface MemorySeenOptions {
  /** How many messages are remembered; then the oldest is forgotten. Default: 100,000, some 20 MB. */
  max?: number | undefined;
}

interface Entry {
  owner: string;
  answer: string | undefined;
  /** By performance.now(). */
  until: number;
}

/** A store in this process's memory, the default: for one process, until it ends. */
export function memorySeen({ max = 100_000 }: MemorySeenOptions = {}): SeenStore {
  if (!(Number.isInteger(max) && max > 0)) misused(maxWrong());
  const entries = new Map<string, Entry>();
  const current = (key: string) => {
    const entry = entries.get(key);
    if (entry && entry.until > performance.now()) return entry;
    entries.delete(key);
    return undefined;
  };
  const owned = (key: string, owner: string) => {
    const entry = current(key);
    return entry?.owner === owner && entry.answer === undefined ? entry : undefined;
  };
  const remember = (key: string, entry: Entry) => {
    entries.set(key, entry);
    // A Map keeps the order of insertion.
    const [oldest] = entries.size > max ? entries.keys() : [];
    if (oldest !== undefined) entries.delete(oldest);
  };
  return {
    async begin(key, owner, ttl) {
      const entry = current(key);
      if (entry)
        return entry.answer === undefined ? { state: 'running' } : { state: 'done', answer: entry.answer };
      remember(key, { owner, answer: undefined, until: performance.now() + ttl });
      return { state: 'new' };
    },
    async extend(key, owner, ttl) {
      const entry = owned(key, owner);
      if (entry) entry.until = performance.now() + ttl;
    },
    async finish(key, owner, answer, ttl) {
      if (current(key) && !owned(key, owner)) return;
      // Nobody has it any more. The owner is a UUID, which Node puts together of pieces that take half a kilobyte.
      remember(key, { owner: '', answer, until: performance.now() + ttl });
    },
    async release(key, owner) {
      if (owned(key, owner)) entries.delete(key);
    },
  };
}
