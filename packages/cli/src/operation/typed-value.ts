import { isInt64, typesOf } from './input-schema.ts';
import type { Schema } from './spec.ts';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
// JSON's notation of a number, of bounded length.
const NUMBER = /^-?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,3})?$/;

/**
 * What a text from the command line means for a field: the number, boolean or text that the spec says. A text that fits
 * none of the field's types stays as it is, for the check to refuse. Integers with more digits than a number keeps stay
 * digits, which the client sends as they are.
 */
export function typedValue(schema: Schema, text: string): unknown {
  const types = typesOf(schema);
  if (types.length === 0) return text;
  if (types.includes('integer') && INTEGER.test(text)) {
    const value = Number(text);
    return Number.isSafeInteger(value) ? value : text;
  }
  if (types.includes('number') && NUMBER.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value) && !(INTEGER.test(text) && !Number.isSafeInteger(value))) return value;
  }
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Whether a value is an integer past 2^53 as digits, where the field takes one. */
export const isLongInteger = (schema: Schema, value: unknown): boolean =>
  typeof value === 'string' && isInt64(schema) && INTEGER.test(value);
