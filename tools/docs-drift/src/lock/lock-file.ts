import { readFileSync, writeFileSync } from 'node:fs';
import type { Guides } from '../guides/guide-state.ts';
import { UsageError } from '../usage-error.ts';
import type { PageState } from './page-state.ts';

/** The reviewed state of all pages, by the page's id. */
export type Lock = Record<string, PageState>;

const ABOUT =
  'What WeChat documented when the spec was last reviewed. Written by `pnpm docs:check --accept`.';

/** Everything that the lock keeps. */
export interface Reviewed {
  pages: Lock;
  guides: Guides;
}

/** Reads the lock; a missing file is an empty lock. */
export function readLock(file: string): Reviewed {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { pages: {}, guides: {} };
    throw error;
  }
  try {
    const { pages, guides = {} }: Reviewed = JSON.parse(text);
    if (typeof pages === 'object' && pages !== null) return { pages, guides };
  } catch {
    // Both cases get the message below.
  }
  throw new UsageError(`${file} is not a lock: restore it from git, or delete it and run with --accept.`);
}

/** Writes the lock with its pages sorted, a line for each fact. */
export function writeLock(file: string, { pages, guides }: Reviewed) {
  const lock = { about: ABOUT, pages: sorted(pages), guides: sorted(guides) };
  writeFileSync(file, `${JSON.stringify(lock, null, 1)}\n`);
}

const sorted = <Value>(record: Record<string, Value>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
