import type { Rule, Schema } from './redocly.ts';

/** Keywords that speak of some types only. */
const SPEAKS_OF: Record<string, string[]> = {
  pattern: ['string'],
  minLength: ['string'],
  maxLength: ['string'],
  format: ['string', 'number', 'integer'],
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  multipleOf: ['number', 'integer'],
  items: ['array'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
};
const LIMITS = new Set(['pattern', 'minLength', 'maxLength', 'minimum', 'maximum']);
const typeOf = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value;

/**
 * What may be of several types has a schema for each, in anyOf, as soon as more is said of it than its types:
 * generators lay the pattern on the number too, and make one key of the enum's 1 and '1'. The contents of a
 * file are text to those that only look for a type.
 */
export const typedKeywords: Rule = () => ({
  Schema: {
    enter(schema, { report, location }) {
      const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
      const bound = types.length > 1 ? Object.keys(schema).filter((keyword) => keyword in SPEAKS_OF) : [];
      for (const keyword of bound)
        report({
          message: `${keyword} speaks of ${SPEAKS_OF[keyword]?.join(' or ')} beside type [${types.join(', ')}]: write anyOf with a schema for each type.`,
          location: location.child(keyword).key(),
        });
      const beside = schema.enum ? Object.keys(schema).filter((keyword) => LIMITS.has(keyword)) : [];
      for (const keyword of beside)
        report({
          message: `${keyword} says nothing beside an enum, and some generators stumble over it: remove it.`,
          location: location.child(keyword).key(),
        });
      const kinds = kindsOf(schema);
      if (kinds.size > 1 || (types.length > 1 && schema.enum))
        report({
          message: `The enum holds ${[...kinds].join(' and ')}: write anyOf with a schema for each.`,
          location: location.child('enum').key(),
        });
      if (schema.contentMediaType !== undefined && (schema.type !== 'string' || schema.format !== 'binary'))
        report({
          message: `A file without type and format is anything to generators: put type: string and format: binary beside contentMediaType.`,
          location: location.child('contentMediaType').key(),
        });
    },
  },
});

function kindsOf({ enum: values }: Schema): Set<string> {
  const kinds = new Set((values ?? []).map(typeOf).filter((kind) => kind !== 'null'));
  // 1 and 1.5 are one kind.
  if (kinds.has('number')) kinds.delete('integer');
  return kinds;
}
