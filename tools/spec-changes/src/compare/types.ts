import { type Document, resolve, type Schema } from '../document.ts';
import { typeClosed, typeNarrowed, typeOpened, typeWidened } from '../messages/types.ts';
import { type Context, narrowed, type Pair, widened } from './direction.ts';
import { typeOf } from './type-of.ts';

/** The types that a schema allows; undefined: all. */
function typesOf(schema: Schema): Set<string> | undefined {
  if (schema.type !== undefined) return new Set([schema.type].flat());
  const values = 'const' in schema ? [schema.const] : schema.enum;
  if (values) return new Set(values.map(typeOf));
  if (schema.properties) return new Set(['object']);
  return schema.items ? new Set(['array']) : undefined;
}

/** Compares what types are allowed; false if none of the former ones is left. */
export function compareTypes({ before, after }: Pair, place: string, context: Context): boolean {
  const [was, is] = [typesOf(before), typesOf(after)];
  if (!was && !is) return true;
  const { direction, log } = context;
  if (!was)
    log.add(narrowed(direction), 'type-narrowed', place, typeClosed(place, typeText(after, context.after)));
  else if (!is)
    log.add(widened(direction), 'type-widened', place, typeOpened(place, typeText(before, context.before)));
  if (!was || !is) return true;
  // Every integer is a number.
  const has = (types: Set<string>, type: string) =>
    types.has(type) || (type === 'integer' && types.has('number'));
  const added = [...is].filter((type) => !has(was, type));
  const removed = [...was].filter((type) => !has(is, type));
  const overlap = [...is].some((type) => has(was, type)) || [...was].some((type) => has(is, type));
  if (!overlap) return was.size === 0 && is.size === 0;
  for (const type of added)
    log.add(widened(direction), 'type-widened', place, typeWidened(place, `\`${type}\``));
  for (const type of removed)
    log.add(narrowed(direction), 'type-narrowed', place, typeNarrowed(place, `\`${type}\``));
  return true;
}

/** A schema in a few characters: `string`, `object[]`, `integer | string`, in backticks. */
export const typeText = (schema: Schema, document: Document): string => `\`${short(schema, document, 3)}\``;

function short(schema: Schema, document: Document, depth: number): string {
  const target = resolve(document, schema);
  const choices = target.anyOf ?? target.oneOf;
  const list = (parts: string[]) => [...new Set(parts)].join(' | ');
  if (target.type === 'array' && target.items && depth > 0) {
    const item = short(target.items, document, depth - 1);
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  const types = typesOf(target);
  if (types) return list([...types]);
  if (choices && depth > 0) return list(choices.map((choice) => short(choice, document, depth - 1)));
  return target.required ? `object with ${target.required.join(', ')}` : 'any';
}
