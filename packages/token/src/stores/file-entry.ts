import type { HostTime } from './host-clock.ts';
import { isValue, MAX_TTL, MAX_VALUE } from './limits.ts';

/** The content of a fileStore file. */
export interface FileEntry {
  /** For people who look into the folder, since the file's name is a digest. */
  key: string;
  fence: number;
  owner?: string | undefined;
  locked?: { at: HostTime; ttl: number } | undefined;
  written?: { value: string; at: HostTime } | undefined;
}

/** Room for a value with every character escaped, for a key and for the rest. */
export const MAX_ENTRY = 6 * MAX_VALUE + 65_536;

/** The entry in a text; undefined if it is another key's or none: a power cut may have left half of one. */
export function readEntry(text: string, key: string): FileEntry | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(read) || read.key !== key || !isFence(read.fence)) return undefined;
  return {
    key,
    fence: read.fence,
    owner: typeof read.owner === 'string' ? read.owner : undefined,
    locked: readLocked(read.locked),
    written: readWritten(read.written),
  };
}

function readLocked(locked: unknown): FileEntry['locked'] {
  if (!isFields(locked)) return undefined;
  const { at, ttl } = locked;
  return isHostTime(at) && typeof ttl === 'number' && ttl <= MAX_TTL ? { at, ttl } : undefined;
}

function readWritten(written: unknown): FileEntry['written'] {
  if (!isFields(written)) return undefined;
  const { value, at } = written;
  return isValue(value) && isHostTime(at) ? { value, at } : undefined;
}

const isHostTime = (at: unknown): at is HostTime =>
  isFields(at) && typeof at.boot === 'string' && typeof at.uptime === 'number' && typeof at.wall === 'number';

// Small enough to be incremented.
const isFence = (fence: unknown): fence is number =>
  typeof fence === 'number' && fence >= 0 && fence < Number.MAX_SAFE_INTEGER;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
