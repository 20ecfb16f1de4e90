import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';
import type { Texts } from '@weapp-openapi/core';
import {
  everybodyWrites,
  giveNewFolder,
  giveSubfolder,
  noFolder,
  otherOwner,
  othersWrite,
  ownFolder,
  tooManyLinks,
} from '../messages/file-store.ts';
import { spoken } from './spoken.ts';

const OTHERS_WRITE = 0o002;
const GROUP_OR_OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
/** As many as Linux follows per path. */
const MAX_LINKS = 40;

/** Whether this system has owners and modes; Windows has neither. */
const HAS_MODES = typeof process.geteuid === 'function';

/** Creates the folder for this user only if it does not exist; rejects unsafe ones as {@link isThere} does. */
export async function prepareFolder(dir: string, anyOwner: boolean): Promise<void> {
  // Checked first: a parent may lead elsewhere.
  if (!anyOwner && isThere(dir)) return;
  // The umask may have removed too much from the mode.
  if (await mkdir(dir, { recursive: true, mode: 0o700 })) await chmod(dir, 0o700);
  if (!anyOwner) checkFolder(dir);
}

/** Whether there is such a folder; throws if it is not safe. */
export function isThere(dir: string): boolean {
  try {
    checkFolder(dir);
    return true;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Rejects a folder that anyone but this user and root may write or replace: anyone who can do that could plant links that
 * lead writes elsewhere, or a token of their own.
 *
 * Parent folders may be writable for a group, as they often are when each user has a group of their own; a member who
 * moved the folder away could only make it disappear.
 *
 * @throws {Error} that names the folder and says what to do; ENOENT if there is none.
 */
function checkFolder(dir: string): void {
  const stats = HAS_MODES ? resolved(dir) : statSync(dir);
  if (!stats.isDirectory()) throw spoken(noFolder(dir));
  if (!HAS_MODES) return;
  if (!isTrusted(stats)) throw foreign(dir, stats, fresh(stats));
  if (stats.mode & GROUP_OR_OTHERS_WRITE) {
    throw spoken(othersWrite(dir, octal(stats), fresh(stats)));
  }
}

/** Why another user's file or folder is not used. */
export const foreign = (path: string, { uid }: Stats, advice = ownFolder()): Error =>
  spoken(otherOwner(path, String(uid), String(process.geteuid?.()), advice));

/** Whether it belongs to this user or to root. */
export const isTrusted = ({ uid }: Stats): boolean => !HAS_MODES || uid === process.geteuid?.() || uid === 0;

// Synchronous: each part takes the kernel microseconds, but a round trip through the thread pool takes many
// milliseconds on a busy machine.
/** Follows the path and its links part by part, as the system would; rejects what a stranger could replace. */
function resolved(path: string): Stats {
  let links = 0;
  let parent = parse(path).root;
  let above = lstatSync(parent);
  const rest = path.slice(parent.length).split(sep).filter(Boolean);
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    if (name === '..') {
      parent = dirname(parent);
      above = lstatSync(parent);
      continue;
    }
    const here = join(parent, name);
    checkParent(parent, above, here);
    const stats = lstatSync(here);
    checkEntry(above, here, stats);
    if (!stats.isSymbolicLink()) {
      parent = here;
      above = stats;
      continue;
    }
    if (++links > MAX_LINKS) throw spoken(tooManyLinks(path));
    const target = readlinkSync(here);
    rest.unshift(...target.split(sep).filter((part) => part !== '' && part !== '.'));
    if (isAbsolute(target)) {
      parent = parse(target).root;
      above = lstatSync(parent);
    }
  }
  return above;
}

function checkParent(parent: string, above: Stats, here: string): void {
  if (!(above.mode & OTHERS_WRITE) || above.mode & STICKY) return;
  throw spoken(everybodyWrites(parent, octal(above), here));
}

// In a folder for everyone, such as /tmp, anyone may have created this entry; in a group's folder, a member a link.
function checkEntry(above: Stats, here: string, entry: Stats): void {
  const writers = entry.isSymbolicLink() ? GROUP_OR_OTHERS_WRITE : OTHERS_WRITE;
  if (above.mode & writers && !isTrusted(entry)) throw foreign(here, entry);
}

/** What to do about an unsafe folder; a subfolder is safe if nobody else can replace it. */
const fresh = ({ mode }: Stats): Texts =>
  mode & OTHERS_WRITE && !(mode & STICKY) ? giveNewFolder() : giveSubfolder();

const octal = ({ mode }: Stats): string => `0${(mode & 0o7777).toString(8)}`;
