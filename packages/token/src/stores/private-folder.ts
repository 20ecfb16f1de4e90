import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';

const OTHERS_WRITE = 0o002;
const GROUP_OR_OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const OWN_FOLDER = 'Give each user a folder of its own, and remove what another one has left.';
const TRUSTED_VOLUME =
  'On a volume whose owner and mode are not yours to change, and where nobody else gets in, set `allowInsecure: true`.';
/** As many as Linux follows in one path. */
const MAX_LINKS = 40;

/** Whether this system has owners and modes; Windows has neither. */
const HAS_MODES = typeof process.geteuid === 'function';

/** Makes the folder for this user only, where it does not exist; refuses it as {@link isThere} does. */
export async function prepareFolder(dir: string, anyOwner: boolean): Promise<void> {
  // Looked at first: what is above it may lead elsewhere.
  if (!anyOwner && isThere(dir)) return;
  // The umask may have taken more than it should from the mode.
  if (await mkdir(dir, { recursive: true, mode: 0o700 })) await chmod(dir, 0o700);
  if (!anyOwner) checkFolder(dir);
}

/** Whether there is such a folder; throws where it is no safe place. */
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
 * Refuses a folder that others than this user and root may write, or may put another one in the place of: who
 * can do that plants links that lead writes elsewhere, or a token of his own.
 *
 * What is above the folder may be writable for a group, as it often is where each user has a group of his own;
 * a member who moved the folder away would only be able to make it disappear.
 *
 * @throws {Error} that says which folder and what to do; ENOENT where there is none.
 */
function checkFolder(dir: string): void {
  const stats = HAS_MODES ? resolved(dir) : statSync(dir);
  if (!stats.isDirectory()) throw new Error(`fileStore: ${dir} is not a folder.`);
  if (!HAS_MODES) return;
  if (!isTrusted(stats)) throw new Error(foreign(dir, stats, `Give ${fresh(stats)}.`));
  if (stats.mode & GROUP_OR_OTHERS_WRITE) {
    throw new Error(
      `fileStore: others may write to the folder ${dir} (mode ${octal(stats)}), and so put a token of theirs there. \`chmod 700\` it, or give ${fresh(stats)}. ${TRUSTED_VOLUME}`,
    );
  }
}

/** Why a file or folder of somebody else is not used. */
export const foreign = (path: string, { uid }: Stats, advice = OWN_FOLDER): string =>
  `fileStore: ${path} belongs to uid ${uid}, and this process runs as uid ${process.geteuid?.()}. ${advice} ${TRUSTED_VOLUME}`;

/** Whether it belongs to this user or to root. */
export const isTrusted = ({ uid }: Stats): boolean => !HAS_MODES || uid === process.geteuid?.() || uid === 0;

// Synchronous: a part takes the kernel microseconds, but a turn of the thread pool many milliseconds where the
// machine is busy.
/** Follows the path part by part, and its links, as the system would; refuses what a stranger can exchange. */
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
    `fileStore: everybody may write to ${parent} (mode ${octal(above)}), and so put another folder in the place of ${here}. \`chmod o-w\` it, or give \`dir\` a folder elsewhere. ${TRUSTED_VOLUME}`,
  );
}

// In a folder for all, such as /tmp, anybody may have made what has the name; in one for a group, a link.
function checkEntry(above: Stats, here: string, entry: Stats): void {
  const writers = entry.isSymbolicLink() ? GROUP_OR_OTHERS_WRITE : OTHERS_WRITE;
  if (above.mode & writers && !isTrusted(entry)) throw new Error(foreign(here, entry));
}

/** What to do about a folder that is no safe place; one below it is safe where nobody can exchange that. */
const fresh = ({ mode }: Stats): string =>
  mode & OTHERS_WRITE && !(mode & STICKY)
    ? '`dir` a folder that does not exist yet'
    : '`dir` a subfolder of it that does not exist yet: it is made for this user alone';

const octal = ({ mode }: Stats): string => `0${(mode & 0o7777).toString(8)}`;
