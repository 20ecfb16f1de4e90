import type { Schema } from '../document.ts';
import {
  becameCertain,
  becameOptional,
  becameRequired,
  becameUncertain,
  fieldAdded,
  fieldAlwaysAdded,
  fieldRemoved,
  requiredFieldAdded,
} from '../messages/bodies.ts';
import { needsAdded, needsRemoved } from '../messages/types.ts';
import type { Context, Pair } from './direction.ts';
import { typeText } from './types.ts';

type Inner = (pair: Pair, place: string) => void;

/** The place of a field: of a body `request.name`, of a parameter the same. */
export const below = (place: string, name: string): string => `${place}.${name}`;

/** Compares the fields of two objects: which there are, which are required, and what is in them. */
export function compareFields(pair: Pair, place: string, context: Context, inner: Inner): void {
  const [was, is] = [pair.before.properties ?? {}, pair.after.properties ?? {}];
  const [needed, needs] = [new Set(pair.before.required), new Set(pair.after.required)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is), ...needed, ...needs])) {
    const field = below(place, name);
    const [before, after] = [was[name], is[name]];
    if (before && !after) fieldGone(field, context);
    else if (!before && after) fieldNew(field, after, needs.has(name), context);
    else {
      // Also of fields that a choice only names: `anyOf: [{ required: [media_id] }]`.
      requirement(field, needed.has(name), needs.has(name), context);
      if (before && after) inner({ before, after }, field);
    }
  }
  compareOthers(pair, place, context, inner);
  compareNeeds(pair, place, context);
}

export function fieldGone(field: string, { log }: Pick<Context, 'log'>): void {
  log.add('major', 'field-removed', field, fieldRemoved(field));
}

export function fieldNew(field: string, schema: Schema, isRequired: boolean, context: Context): void {
  const { direction, log, after } = context;
  const type = typeText(schema, after);
  if (isRequired && direction === 'sent')
    log.add('major', 'required-field-added', field, requiredFieldAdded(field, type));
  else log.add('minor', 'field-added', field, (isRequired ? fieldAlwaysAdded : fieldAdded)(field, type));
}

export function requirement(field: string, was: boolean, is: boolean, { direction, log }: Context): void {
  if (was === is) return;
  const isSent = direction === 'sent';
  if (is)
    log.add(
      isSent ? 'major' : 'minor',
      'became-required',
      field,
      (isSent ? becameRequired : becameCertain)(field),
    );
  else
    log.add(
      isSent ? 'minor' : 'major',
      'became-optional',
      field,
      (isSent ? becameOptional : becameUncertain)(field),
    );
}

/** Fields whose names are not known count as one field, `*`. */
function compareOthers({ before, after }: Pair, place: string, context: Context, inner: Inner): void {
  const field = below(place, '*');
  const [was, is] = [others(before), others(after)];
  if (was && is) inner({ before: was, after: is }, field);
  else if (was) fieldGone(field, context);
  else if (is) fieldNew(field, is, false, context);
  else if (before.additionalProperties !== after.additionalProperties) {
    // `false` forbids what was only not mentioned.
    const isForbidden = after.additionalProperties === false;
    const { direction, log } = context;
    if (!isForbidden)
      log.add(direction === 'sent' ? 'minor' : 'patch', 'rule-removed', field, fieldAdded(field, '`any`'));
    else log.add(direction === 'sent' ? 'major' : 'patch', 'rule-added', field, fieldRemoved(field));
  }
}

const others = ({ additionalProperties: schema }: Schema): Schema | undefined =>
  schema === true ? {} : schema || undefined;

function compareNeeds({ before, after }: Pair, place: string, { direction, log }: Context): void {
  const [was, is] = [needsOf(before), needsOf(after)];
  for (const [key, [name, other]] of is)
    if (!was.has(key))
      log.add(
        direction === 'sent' ? 'major' : 'patch',
        'rule-added',
        below(place, name),
        needsAdded(below(place, name), other),
      );
  for (const [key, [name, other]] of was)
    if (!is.has(key))
      log.add(
        direction === 'sent' ? 'minor' : 'patch',
        'rule-removed',
        below(place, name),
        needsRemoved(below(place, name), other),
      );
}

const needsOf = ({ dependentRequired }: Schema) =>
  new Map(
    Object.entries((dependentRequired ?? {}) as Record<string, string[]>).flatMap(([name, all]) =>
      all.map((other): [string, [string, string]] => [`${name} ${other}`, [name, other]]),
    ),
  );
