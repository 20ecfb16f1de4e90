import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import type { PageState } from './page-state.ts';

/** The reviewed state of all pages, by the page's id. */
export type Lock = Record<string, PageState>;

const ABOUT =
  'What WeChat documented when the spec was last reviewed. Written by `pnpm docs:check --accept`.';

/** Reads the lock; a missing file is an empty lock. */
export function readLock(file: string): Lock {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  try {
    const { pages }: { pages: Lock } = JSON.parse(text);
    if (typeof pages === 'object' && pages !== null) return pages;
  } catch {
    // The message below is for both.
  }
  throw new UsageError(`${file} is not a lock: restore it from git, or delete it and run with --accept.`);
}

/** Writes the lock with its pages sorted, a line for each fact. */
export function writeLock(file: string, lock: Lock) {
  const pages = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ about: ABOUT, pages }, null, 1)}\n`);
}
