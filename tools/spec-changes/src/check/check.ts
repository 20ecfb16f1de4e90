import { diff, gt, lt } from 'semver';
import { byLevel, type Change, highest, type Level } from '../change.ts';
import { packagesOf } from './packages-of.ts';

/** A changeset, as `@changesets/read` reads it. */
export interface Changeset {
  releases: readonly { name: string; type: string }[];
}

/** A package whose next version would not say enough. */
export interface Fault {
  name: string;
  needed: Level;
  /** The bump so far: of its changesets, or of its version if it has been raised already. */
  planned: Level | undefined;
  /** The changes that demand more than is planned. */
  changes: Change[];
  isBefore1: boolean;
}

/** What is known of the packages. */
export interface State {
  changesets: readonly Changeset[];
  /** Versions in the working tree, by name. */
  now: Readonly<Record<string, string>>;
  /** Versions of what is compared with; a missing one is not known. */
  before: Readonly<Record<string, string>>;
}

/** Compares what the changes demand with what the changesets plan. */
export function check(changes: readonly Change[], { changesets, now, before }: State): Fault[] {
  return Object.entries(now).flatMap(([name, version]) => {
    const released = before[name] ?? version;
    const isBefore1 = lt(released, '1.0.0');
    const demanded = ({ level }: Change): Level => (isBefore1 && level === 'major' ? 'minor' : level);
    const own = changes.filter((change) => packagesOf(change).includes(name));
    const planned = highest([
      ...changesets
        .flatMap(({ releases }) => releases)
        .flatMap((release) =>
          release.name === name && isLevel(release.type) ? [{ level: release.type }] : [],
        ),
      ...raised(released, version),
    ]);
    const lacking = own.filter((change) => !planned || byLevel(demanded(change), planned) < 0);
    const needed = highest(lacking.map((change) => ({ level: demanded(change) })));
    return needed ? [{ name, needed, planned, changes: lacking, isBefore1 }] : [];
  });
}

const isLevel = (type: string): type is Level => type === 'major' || type === 'minor' || type === 'patch';

/** `changeset version` has been run: the changesets are gone, the version is higher. */
function raised(before: string, now: string): { level: Level }[] {
  const by = gt(now, before) ? diff(now, before)?.replace('pre', '') : undefined;
  return by !== undefined && isLevel(by) ? [{ level: by }] : [];
}
