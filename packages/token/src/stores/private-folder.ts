import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';

const OTHERS_WRITE = 0o002;
const GROUP_OR_OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const OWN_FOLDER = 'Give each user a separate folder, and remove what another user has left.';
const TRUSTED_VOLUME =
  'On a volume whose owner and mode you cannot change and to which nobody else has access, set `allowInsecure: true`.';
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
  if (!stats.isDirectory()) throw new Error(`fileStore: ${dir} is not a folder.`);
  if (!HAS_MODES) return;
  if (!isTrusted(stats)) throw new Error(foreign(dir, stats, `Give ${fresh(stats)}.`));
  if (stats.mode & GROUP_OR_OTHERS_WRITE) {
    throw new Error(
      `fileStore: others may write to the folder ${dir} (mode ${octal(stats)}), and so put a token of their own there. \`chmod 700\` it, or give ${fresh(stats)}. ${TRUSTED_VOLUME}`,
    );
  }
}

/** Why another user's file or folder is not used. */
export const foreign = (path: string, { uid }: Stats, advice = OWN_FOLDER): string =>
  `fileStore: ${path} belongs to uid ${uid}, and this process runs as uid ${process.geteuid?.()}. ${advice} ${TRUSTED_VOLUME}`;

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
    if (++links > MAX_LINKS) throw new Error(`fileStore: ${path} has too many symbolic links.`);
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
  throw new Error(
    `fileStore: everybody may write to ${parent} (mode ${octal(above)}), and so replace ${here} with another folder. \`chmod o-w\` it, or give \`dir\` a folder elsewhere. ${TRUSTED_VOLUME}`,
  );
}

// In a folder for everyone, such as /tmp, anyone may have created this entry; in a group's folder, a member a link.
function checkEntry(above: Stats, here: string, entry: Stats): void {
  const writers = entry.isSymbolicLink() ? GROUP_OR_OTHERS_WRITE : OTHERS_WRITE;
  if (above.mode & writers && !isTrusted(entry)) throw new Error(foreign(here, entry));
}

/** What to do about an unsafe folder; a subfolder is safe if nobody else can replace it. */
const fresh = ({ mode }: Stats): string =>
  mode & OTHERS_WRITE && !(mode & STICKY)
    ? '`dir` a folder that does not exist yet'
    : '`dir` a subfolder of it that does not exist yet: it is created for this user only';

const octal = ({ mode }: Stats): string => `0${(mode & 0o7777).toString(8)}`;
