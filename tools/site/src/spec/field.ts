import type { Text, WordKey } from '../texts/texts.ts';
import type { Schema } from './document.ts';
import type { Edition } from './edition.ts';
import { rulesOf } from './rules.ts';

/** A field as a page shows it. */
export interface Field {
  name: string;
  /** For links: `data.list.visit_uv`. */
  place: string;
  type: string;
  required: boolean;
  deprecated: boolean;
  /** Limits, in words. */
  limits: readonly string[];
  values: readonly string[];
  /** Markdown. */
  description: string;
  /** Why this differs from WeChat's page. */
  deviation: string | undefined;
  fields: readonly Field[];
}

/** No body nests as deep; a schema that refers to itself ends here. */
const DEEPEST = 9;

/** The fields of a body. */
export function fieldsOf(edition: Edition, say: Text, schema: Schema, place = '', depth = 0): Field[] {
  if (depth > DEEPEST) return [];
  const fields = new Map<string, Field>();
  const forms = alternatives(edition, schema);
  const objects = forms.filter((form) => form.properties);
  for (const form of forms) {
    if (form.items) for (const field of fieldsOf(edition, say, form.items, place, depth)) add(fields, field);
    const required = form.required ?? [];
    for (const [name, property] of Object.entries(form.properties ?? {})) {
      const isRequired = objects.every((each) => each.required?.includes(name));
      const field = fieldOf(edition, say, { name, schema: property, isRequired, place, depth });
      const isSometimes = !isRequired && required.includes(name);
      const limits = isSometimes ? [...field.limits, requiredIn(edition, say, form)] : field.limits;
      add(fields, { ...field, limits });
    }
    const { additionalProperties: others } = form;
    if (typeof others === 'object') {
      const name = say('anyName');
      add(fields, fieldOf(edition, say, { name, schema: others, isRequired: false, place, depth }));
    }
  }
  return [...fields.values()];
}

/** A field of several forms has what any of them allows. */
function add(fields: Map<string, Field>, field: Field): void {
  const known = fields.get(field.name);
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  fields.set(
    field.name,
    known
      ? {
          ...known,
          required: known.required && field.required,
          limits: both(known.limits, field.limits),
          values: both(known.values, field.values),
          deviation: known.deviation ?? field.deviation,
          fields: known.fields.length > 0 ? known.fields : field.fields,
        }
      : field,
  );
}

/** `required with sms_type "Marketing"`, where a field with one value tells the form from the others. */
function requiredIn(edition: Edition, say: Text, form: Schema): string {
  for (const [name, property] of Object.entries(form.properties ?? {})) {
    const values = valuesOf(edition, edition.resolve(property));
    if (values.length === 1) return say('requiredWith', { field: `${name} ${values[0]}` });
  }
  return say('requiredSometimes');
}

export interface Named {
  name: string;
  schema: Schema;
  isRequired: boolean;
  place: string;
  depth: number;
}

export function fieldOf(
  edition: Edition,
  say: Text,
  { name, schema, isRequired, place, depth }: Named,
): Field {
  const whole = edition.resolve(schema);
  const own = place === '' ? name : `${place}.${name}`;
  return {
    name,
    place: own,
    type: typeName(edition, say, schema),
    required: isRequired,
    deprecated: whole.deprecated === true,
    limits: limitsOf(edition, say, whole),
    values: valuesOf(edition, whole),
    description: [whole.description?.trim() ?? '', ...rulesOf(edition, say, whole)].join('\n\n').trim(),
    deviation: whole['x-docs-deviation'],
    fields: fieldsOf(edition, say, schema, own, depth + 1),
  };
}

/** The forms that a value may have. */
export function alternatives(edition: Edition, schema: Schema): Schema[] {
  const whole = edition.resolve(schema);
  const parts = whole.anyOf ?? whole.oneOf;
  // `anyOf: [{ required }, ...]` only says which fields go together.
  if (!parts || whole.type !== undefined || whole.properties) return [whole];
  return parts.flatMap((part) => alternatives(edition, part));
}

const TYPE_WORDS: Readonly<Record<string, WordKey>> = {
  string: 'typeString',
  number: 'typeNumber',
  integer: 'typeInteger',
  boolean: 'typeBoolean',
  object: 'typeObject',
  null: 'typeNull',
};

function typeName(edition: Edition, say: Text, schema: Schema): string {
  if (edition.resolve(schema).format === 'binary') return say('typeFile');
  const names = alternatives(edition, schema).flatMap((form) => {
    if (form.items) return say('listOf', { type: typeName(edition, say, form.items) });
    if (form.format === 'int64') return say('typeInt64');
    const types = typesOf(form).map((type) => (type === 'array' ? say('list') : wordOf(say, type)));
    return types.length > 0 ? types : say('typeAny');
  });
  return [...new Set(names)].join(say('or'));
}

const wordOf = (say: Text, type: string) => {
  const key = TYPE_WORDS[type];
  return key ? say(key) : type;
};

function typesOf({ type, enum: values, const: value, properties }: Schema): string[] {
  if (type !== undefined) return [type].flat();
  const constants = values ?? (value === undefined ? [] : [value]);
  if (constants.length > 0) return [...new Set(constants.map(typeOfValue))];
  return properties ? ['object'] : [];
}

const typeOfValue = (value: unknown): string =>
  value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value;

function valuesOf(edition: Edition, schema: Schema): string[] {
  const values = alternatives(edition, schema).flatMap((form) => {
    const inner = form.items ? edition.resolve(form.items) : form;
    return inner.enum ?? (inner.const === undefined ? [] : [inner.const]);
  });
  return [...new Set(values.map((value) => JSON.stringify(value)))];
}

function limitsOf(edition: Edition, say: Text, schema: Schema): string[] {
  const limits = alternatives(edition, schema).flatMap((form) => {
    const found: string[] = [];
    const { minimum, exclusiveMinimum, maximum, minLength, maxLength, minItems, maxItems } = form;
    const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
    const range = rangeOf(say, least === 0 && maximum === undefined ? undefined : least, maximum);
    if (range) found.push(range);
    const length = rangeOf(
      say,
      minLength === 1 && maxLength === undefined ? undefined : minLength,
      maxLength,
    );
    if (length) found.push(say('characters', { range: length }));
    const entries = rangeOf(say, minItems, maxItems);
    if (entries) found.push(say('entries', { range: entries }));
    const bytes = form['x-max-bytes'];
    if (bytes !== undefined && bytes !== maxLength) found.push(say('bytes', { count: bytes }));
    if (form.pattern !== undefined) found.push(say('pattern', { pattern: form.pattern }));
    if (form.contentEncoding) found.push(form.contentEncoding);
    const inner = form.items ? limitsOf(edition, say, edition.resolve(form.items)) : [];
    if (inner.length > 0) found.push(say('eachItem', { limits: inner.join(say('comma')) }));
    if (form.contentMediaType) found.push(form.contentMediaType);
    return found;
  });
  if (schema.default !== undefined)
    limits.push(say('defaultValue', { value: JSON.stringify(schema.default) }));
  return [...new Set(limits)];
}

function rangeOf(say: Text, least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined)
    return least === most ? String(least) : say('between', { least, most });
  if (least !== undefined) return say('atLeast', { least });
  return most === undefined ? undefined : say('atMost', { most });
}
