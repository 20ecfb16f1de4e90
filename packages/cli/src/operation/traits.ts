import type { Say } from '../words/words.ts';
import { alternatives, isFile, isSecret, typesOf } from './input-schema.ts';
import { resolved, type Schema } from './spec.ts';

/** A field's type in a few words: `integer`, `list of string`, `string or integer`. */
export function typeName(schema: Schema, say: Say): string {
  if (isFile(schema)) return say('aFile');
  const types = typesOf(schema).map((type) => {
    if (type !== 'array') return type;
    const items = alternatives(schema).find((one) => one.items)?.items;
    return items ? say('listOf', { type: typeName(items, say) }) : type;
  });
  return types.join(say('or')) || 'any';
}

/** What the spec says of a field besides its description: type, whether it is needed, limits, values. */
export function traitsOf(schema: Schema, isRequired: boolean, say: Say): string[] {
  const whole = resolved(schema);
  const { minimum, exclusiveMinimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = whole;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  const traits = [typeName(schema, say)];
  if (isRequired) traits.push(say('required'));
  if (isSecret(schema)) traits.push(say('secret'));
  if (whole.const !== undefined) traits.push(say('always', { value: JSON.stringify(whole.const) }));
  const values = whole.enum ?? resolved(whole.items ?? {}).enum;
  if (values) traits.push(say('oneOf', { values: values.map((value) => JSON.stringify(value)).join(' ') }));
  // 0 as the least says only that it is not negative.
  const range = rangeOf(least === 0 && maximum === undefined ? undefined : least, maximum, say);
  if (range) traits.push(range);
  const length = rangeOf(minLength === 1 && maxLength === undefined ? undefined : minLength, maxLength, say);
  if (length) traits.push(say('characters', { range: length }));
  const entries = rangeOf(minItems, maxItems, say);
  if (entries) traits.push(say('entries', { range: entries }));
  const bytes = whole['x-max-bytes'];
  if (bytes !== undefined && bytes !== maxLength) traits.push(say('bytes', { count: bytes }));
  if (pattern !== undefined) traits.push(say('pattern', { pattern }));
  if (whole.default !== undefined) traits.push(say('defaultValue', { value: JSON.stringify(whole.default) }));
  return traits;
}

function rangeOf(least: number | undefined, most: number | undefined, say: Say): string | undefined {
  if (least !== undefined && most !== undefined)
    return least === most ? String(least) : say('between', { least, most });
  if (least !== undefined) return say('atLeast', { least });
  return most === undefined ? undefined : say('atMost', { most });
}
