import { isSame, resolve, type Schema } from '../document.ts';
import { shown } from '../messages/shown.ts';
import { otherChanged } from '../messages/texts.ts';
import { limitAdded, limitChanged, limitRemoved, typeChanged } from '../messages/types.ts';
import { ANNOTATIONS, compareAnnotations, compareRest } from './annotations.ts';
import { compareChoices, isUnion } from './choices.ts';
import type { Context, Pair } from './direction.ts';
import { compareFields } from './fields.ts';
import { compareLimits, LIMITS } from './limits.ts';
import { merged } from './merged.ts';
import { oneForEachType } from './one-for-each-type.ts';
import { compareTypes, typeText } from './types.ts';
import { compareValues } from './values.ts';

const KNOWN: ReadonlySet<string> = new Set([
  ...LIMITS,
  '$ref',
  'type',
  'enum',
  'const',
  'properties',
  'required',
  'additionalProperties',
  'dependentRequired',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'not',
]);

/** The types of the schemas on the way to the present one: a schema that contains itself ends there. */
type Way = readonly Pair[];

/** Compares two schemas and everything below them. The place is that of the value: `response.list[]`. */
export function compareSchemas(pair: Pair, place: string, context: Context, way: Way = []): void {
  const before = merged(context.before, pair.before);
  const after = merged(context.after, pair.after);
  if (way.some((outer) => outer.before === before && outer.after === after)) return;
  const inner = (next: Pair, at: string) => compareSchemas(next, at, context, [...way, { before, after }]);

  if (isUnion(before) || isUnion(after)) {
    compareAnnotations(before, after, place, context.log);
    compareDefault({ before, after }, place, context);
    compareChoices({ before: bare(before), after: bare(after) }, place, context, inner);
    return;
  }
  compareAnnotations(before, after, place, context.log);
  compareDefault({ before, after }, place, context);
  if (!compareTypes({ before, after }, place, context)) {
    const texts = typeChanged(place, typeText(before, context.before), typeText(after, context.after));
    context.log.add('major', 'type-changed', place, texts);
    return;
  }
  compareValues({ before, after }, place, context);
  compareLimits({ before, after }, place, context);
  compareFields({ before, after }, place, context, inner);
  if (before.items ?? after.items)
    inner({ before: before.items ?? {}, after: after.items ?? {} }, `${place}[]`);
  compareChoices({ before, after }, place, context, inner);
  compareNot({ before, after }, place, context);
  compareRest(before, after, KNOWN, place, context.log);
}

/** Without what has been compared already, so that a schema of one or several types is like a list of choices. */
const bare = (schema: Schema): Schema =>
  isUnion(schema)
    ? schema
    : {
        anyOf: oneForEachType(
          Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key))),
        ),
      };

function compareDefault({ before, after }: Pair, place: string, { direction, log }: Context): void {
  // The value that WeChat takes where none is sent; of what is received it is only a remark.
  if (!isSame(before.default, after.default)) {
    const [was, is] = [shown(before.default), shown(after.default)];
    const texts =
      before.default === undefined
        ? limitAdded(place, 'default', is)
        : after.default === undefined
          ? limitRemoved(place, 'default', was)
          : limitChanged(place, 'default', was, is);
    log.add(direction === 'sent' ? 'minor' : 'patch', 'default-changed', place, texts);
  }
  if (!isSame(before.xml, after.xml)) log.add('minor', 'other-changed', place, otherChanged(place, 'xml'));
}

function compareNot({ before, after }: Pair, place: string, context: Context): void {
  if (isSame(resolved(before.not, context.before), resolved(after.not, context.after))) return;
  const level = context.direction === 'sent' && after.not !== undefined ? 'major' : 'minor';
  context.log.add(level, 'rule-changed', place, otherChanged(place, 'not'));
}

const resolved = (value: unknown, document: Context['before']) =>
  typeof value === 'object' && value !== null ? resolve(document, value) : value;
