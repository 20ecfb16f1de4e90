import type { Rule, Schema } from './redocly.ts';

/** Keywords that apply only to some types. */
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
 * A value of several types has a schema for each, in anyOf, as soon as it has more than its types: generators
 * otherwise apply the pattern to the number too, and make one key of the enum's 1 and '1'. Generators that look only
 * for a type take the contents of a file for text.
 */
export const typedKeywords: Rule = () => ({
  Schema: {
    enter(schema, { report, location }) {
      const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
      const bound = types.length > 1 ? Object.keys(schema).filter((keyword) => keyword in SPEAKS_OF) : [];
      for (const keyword of bound)
        report({
          message: `${keyword} applies to ${SPEAKS_OF[keyword]?.join(' or ')} but is beside type [${types.join(', ')}]: write anyOf with a schema for each type.`,
          location: location.child(keyword).key(),
        });
      const beside = schema.enum ? Object.keys(schema).filter((keyword) => LIMITS.has(keyword)) : [];
      for (const keyword of beside)
        report({
          message: `${keyword} has no effect beside an enum, and some generators fail on it: remove it.`,
          location: location.child(keyword).key(),
        });
      const kinds = kindsOf(schema);
      if (kinds.size > 1 || (types.length > 1 && schema.enum))
        report({
          message: `The enum has ${[...kinds].join(' and ')}: write anyOf with a schema for each.`,
          location: location.child('enum').key(),
        });
      if (schema.contentMediaType !== undefined && (schema.type !== 'string' || schema.format !== 'binary'))
        report({
          message: `Without type and format, generators take a file for any value: add type: string and format: binary beside contentMediaType.`,
          location: location.child('contentMediaType').key(),
        });
    },
  },
});

function kindsOf({ enum: values }: Schema): Set<string> {
  const kinds = new Set((values ?? []).map(typeOf).filter((kind) => kind !== 'null'));
  // 1 and 1.5 count as one type.
  if (kinds.has('number')) kinds.delete('integer');
  return kinds;
}
