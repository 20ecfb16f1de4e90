import type { Log } from '../change.ts';
import { isSame } from '../document.ts';
import { deprecated, noLongerDeprecated } from '../messages/operations.ts';
import {
  descriptionChanged,
  examplesChanged,
  linkChanged,
  noteChanged,
  otherChanged,
  titleChanged,
} from '../messages/texts.ts';

/** What says something about a value and does not restrict it. `default` and `xml` depend on the direction. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  'default',
  'xml',
  'x-docs-deviation',
  'x-displayName',
]);

type Node = Record<string, unknown>;

/** Compares descriptions, examples and the like. The place is `` for the operation itself. */
export function compareAnnotations(before: Node, after: Node, place: string, log: Log): void {
  const differs = (key: string) => !isSame(before[key], after[key]);
  if (differs('deprecated')) {
    if (after.deprecated) log.add('minor', 'deprecated', place, deprecated(place));
    else log.add('minor', 'no-longer-deprecated', place, noLongerDeprecated(place));
  }
  if (differs('title') || differs('summary')) log.add('patch', 'title-changed', place, titleChanged(place));
  if (differs('description')) log.add('patch', 'description-changed', place, descriptionChanged(place));
  if (differs('example') || differs('examples'))
    log.add('patch', 'examples-changed', place, examplesChanged(place));
  if (differs('externalDocs')) log.add('patch', 'link-changed', place, linkChanged(place));
  if (differs('x-docs-deviation')) log.add('patch', 'note-changed', place, noteChanged(place));
}

/** Reports every other key that differs, so that nothing passes unseen. */
export function compareRest(
  before: Node,
  after: Node,
  known: ReadonlySet<string>,
  place: string,
  log: Log,
): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (ANNOTATIONS.has(key) || known.has(key) || isSame(before[key], after[key])) continue;
    log.add('minor', 'other-changed', place, otherChanged(place, key));
  }
}
