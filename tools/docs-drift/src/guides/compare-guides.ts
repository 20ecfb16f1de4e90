import { dirname } from 'node:path';
import type { Difference } from '../compare/difference.ts';
import { sectionOf } from '../page-id.ts';
import { type GuideState, type Guides, unpackPart } from './guide-state.ts';

/** Everything reported about guides is general, or about files that they mention. */
const GENERAL = 'spec/openapi.yaml';

/**
 * Compares guides with their state at the last review. The spec has its own words and no place for a guide's, so only
 * changes are reported.
 * @param read guides as they are now; one that is missing here is gone
 */
export function compareGuides(read: Guides, lock: Guides): Difference[] {
  const ids = [...new Set([...Object.keys(lock), ...Object.keys(read)])].sort();
  return ids.flatMap((id) => compareGuide(id, lock[id], read[id]));
}

function compareGuide(id: string, before: GuideState | undefined, now: GuideState | undefined): Difference[] {
  const all = filesOf(before, now);
  if (!before || !now) return [difference(id, '', all, { before: before?.title, docs: now?.title })];
  const places = new Set([...Object.keys(before.parts), ...Object.keys(now.parts)]);
  return [...places].flatMap((place) => {
    const [was, is] = [unpackPart(before.parts[place]), unpackPart(now.parts[place])];
    if (was.digest === is.digest) return [];
    const files = filesAt(place, before, now);
    return [difference(id, place, files.length > 0 ? files : all, { before: was.digest, docs: is.digest })];
  });
}

/** The files that a place is about: those that it mentions, or else those that the place around it mentions. */
function filesAt(place: string, before: GuideState, now: GuideState): string[] {
  const found = [now, before].flatMap(({ parts }) => unpackPart(parts[place]).files);
  const end = place.lastIndexOf(' › ');
  return found.length > 0 || end < 0 ? [...new Set(found)] : filesAt(place.slice(0, end), before, now);
}

const filesOf = (...states: (GuideState | undefined)[]) => [
  ...new Set(
    states.flatMap((state) => Object.values(state?.parts ?? {}).flatMap((part) => unpackPart(part).files)),
  ),
];

function difference(
  id: string,
  place: string,
  files: string[],
  { before, docs }: { before: string | undefined; docs: string | undefined },
): Difference {
  const [first = GENERAL, ...also] = files.length > 5 ? folders(files) : files;
  return {
    section: sectionOf(id),
    page: id,
    name: '',
    file: first,
    ...(also.length > 0 && { also }),
    subject: 'guide',
    place,
    aspect: before === undefined || docs === undefined ? 'presence' : 'content',
    ...(before !== undefined && { before }),
    ...(docs !== undefined && { docs }),
    changed: true,
    departs: false,
  };
}

/** Many files are given as their folders. */
const folders = (files: string[]) => [...new Set(files.map((file) => `${dirname(file)}/`))];
