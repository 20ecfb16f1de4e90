import type { Schema } from '../document.ts';
import { typeOf } from './type-of.ts';

/** Keywords that mean something for one type only. */
const FOR: Readonly<Record<string, readonly string[]>> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  exclusiveMinimum: ['integer', 'number'],
  exclusiveMaximum: ['integer', 'number'],
  multipleOf: ['integer', 'number'],
  minLength: ['string'],
  maxLength: ['string'],
  'x-max-bytes': ['string'],
  pattern: ['string'],
  contentMediaType: ['string'],
  contentEncoding: ['string'],
  items: ['array'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
  dependentRequired: ['object'],
};

const OF_NUMBERS = ['int32', 'int64', 'float', 'double'];

/** `type: [integer, string]` as a schema for each type, which is the same. */
export function oneForEachType(schema: Schema): Schema[] {
  if (!Array.isArray(schema.type) || schema.type.length < 2) return [schema];
  return schema.type.map((type) => {
    const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'type') return [[key, type]];
      if (key === 'enum') return [[key, (value as unknown[]).filter((one) => typeOf(one) === type)]];
      if (key === 'format' && (type === 'string') === OF_NUMBERS.includes(String(value))) return [];
      return FOR[key] && !FOR[key].includes(type) ? [] : [[key, value]];
    });
    // A type without any of the values is left out of the list of values, not closed.
    return Object.fromEntries(
      entries.filter(([key, value]) => key !== 'enum' || (value as unknown[]).length > 0),
    );
  });
}
