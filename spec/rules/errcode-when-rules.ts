import type { Field } from './operation-fields.ts';
import type { Schema } from './redocly.ts';

/** An entry of `x-errcode-when`. */
export interface Entry {
  field: string;
  rule: string;
  code: number;
  if?: Record<string, unknown>;
}

interface Suit {
  /** Whether `*` may have the rule: any field, at any depth. */
  anywhere?: true;
  /** Whether a request can break the rule at this field. */
  fits?(field: Field): boolean;
  /** What to add to the schema otherwise. */
  needs?: string;
}

/** The schemas of a value, one for each of its types. */
const branches = (schema: Schema): Schema[] => {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...alternatives.filter((branch): branch is Schema => !('$ref' in branch))];
};
const some = ({ schema }: Field, holds: (schema: Schema) => boolean) => branches(schema).some(holds);
const typesOf = ({ type }: Schema): string[] => [type ?? []].flat();
const isFile = ({ contentMediaType }: Schema) => contentMediaType !== undefined;
const isNamed = (schema: Schema) => schema.enum !== undefined || schema.const !== undefined;
const isFreeText = (schema: Schema) =>
  typesOf(schema).includes('string') &&
  !isNamed(schema) &&
  !isFile(schema) &&
  [undefined, 'password'].includes(schema.format);

/** What the mock takes for an id that does not exist begins with this. */
const UNKNOWN = 'invalid';

/** The rules of `x-errcode-when`: what a request can do wrong. */
export const SUITS: Readonly<Record<string, Suit>> = {
  missing: {
    anywhere: true,
    fits: ({ schema, required, alternative }) => required || alternative || isFile(schema),
    needs: 'it is not required',
  },
  empty: {
    fits: (field) => some(field, (at) => isFile(at) || Number(at.minLength ?? at.minItems ?? 0) > 0),
    needs: 'it has neither minLength nor minItems',
  },
  'too-long': {
    anywhere: true,
    fits: (field) => some(field, (at) => at.maxLength !== undefined || at['x-max-bytes'] !== undefined),
    needs: 'it has neither maxLength nor x-max-bytes',
  },
  'too-short': {
    anywhere: true,
    fits: (field) => some(field, ({ minLength }) => minLength !== undefined),
    needs: 'it has no minLength',
  },
  'too-many': {
    anywhere: true,
    fits: (field) => some(field, ({ maxItems }) => maxItems !== undefined),
    needs: 'it has no maxItems',
  },
  'too-large': {
    anywhere: true,
    fits: (field) => some(field, ({ maximum }) => maximum !== undefined),
    needs: 'it has no maximum',
  },
  'too-small': {
    anywhere: true,
    fits: (field) => some(field, ({ minimum }) => minimum !== undefined),
    needs: 'it has no minimum',
  },
  invalid: {
    anywhere: true,
    fits: (field) =>
      !field.isQuery ||
      field.required ||
      some(
        field,
        (at) =>
          isNamed(at) ||
          at.pattern !== undefined ||
          at.format !== undefined ||
          (typesOf(at).length > 0 && !typesOf(at).includes('string')),
      ),
    needs: 'a query takes any text for it',
  },
  unknown: {
    fits: (field) =>
      some(
        field,
        (at) =>
          (isFreeText(at) &&
            (at.pattern === undefined || new RegExp(at.pattern, 'u').test(UNKNOWN)) &&
            Number(at.maxLength ?? UNKNOWN.length) >= UNKNOWN.length) ||
          (typesOf(at).includes('integer') && !isNamed(at) && Number(at.minimum ?? 0) <= 0),
      ),
    needs: `it takes neither a text that begins with ${UNKNOWN} nor the number 0`,
  },
  keyword: {
    fits: ({ schema }) => typesOf(schema).includes('object') && schema.additionalProperties !== undefined,
    needs: 'it is no object of keywords, which has additionalProperties',
  },
  reserved: { fits: (field) => some(field, isFreeText), needs: 'it is no text' },
  'not-json': {
    anywhere: true,
    fits: (field) => some(field, isFreeText),
    needs: 'it is no text',
  },
  'not-utf8': { anywhere: true, needs: 'only * can be: the body as a whole' },
};
export const RULES = Object.keys(SUITS);

/** What `invalid` takes too: everything that breaks the schema. */
const OF_SCHEMA = [
  'missing',
  'empty',
  'too-long',
  'too-short',
  'too-many',
  'too-large',
  'too-small',
  'invalid',
];

/** Whether no request that breaks `later` gets past `earlier`. */
export function covers(earlier: Entry, later: Entry): boolean {
  if (earlier.if || later.if) return isSame(earlier, later);
  const isAround =
    earlier.field === later.field ||
    (earlier.field === '*' && OF_SCHEMA.includes(later.rule)) ||
    (earlier.rule === 'invalid' && ['.', '[]'].some((step) => later.field.startsWith(earlier.field + step)));
  if (!isAround) return false;
  return earlier.rule === later.rule || (earlier.rule === 'invalid' && OF_SCHEMA.includes(later.rule));
}

const isSame = (one: Entry, other: Entry) =>
  one.field === other.field && one.rule === other.rule && JSON.stringify(one.if) === JSON.stringify(other.if);
