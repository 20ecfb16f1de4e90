import type { Reference, Rule, Schema } from './redocly.ts';

const fileName = (name: string) => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

/**
 * Generators give an enum a type named after its field, and each value a key: two enums of fields that differ only in
 * capitals and underscores get one type, and a number and its text one key, even in two schemas of anyOf.
 */
export const enumNames: Rule = () => ({
  Schema: {
    enter({ properties, anyOf, oneOf }, { report, location }) {
      const fields = new Map<string, string>();
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!property || '$ref' in property || !property.enum) continue;
        const other = fields.get(fileName(name));
        if (other !== undefined)
          report({
            message: `${name} and ${other} are the same name if case is ignored, and both have an enum: keep the enum on one of them.`,
            location: location.child(['properties', name, 'enum']).key(),
          });
        fields.set(fileName(name), name);
      }
      for (const [keyword, branches] of Object.entries({ anyOf, oneOf })) {
        const seen = new Set<string>();
        branches?.forEach((branch, index) => {
          const values = valuesOf(branch);
          const twice = values.filter((value) => seen.has(value));
          for (const value of values) seen.add(value);
          if (twice.length === 0) return;
          report({
            message: `The enum and another schema beside it both have ${twice.join(', ')}: write the text as a pattern, such as ^(${twice.join('|')})$.`,
            location: location.child([keyword, index, 'enum']).key(),
          });
        });
      }
    },
  },
});

const valuesOf = (schema: Schema | Reference) =>
  '$ref' in schema ? [] : (schema.enum ?? []).map((value) => String(value));
