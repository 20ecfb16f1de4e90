import { answerOf, type Operation, resolved, type Schema } from './spec.ts';

/** All fields of an operation's input, from query and body, as one object: callers do not see where each one goes. */
export function inputSchema(operation: Operation): Schema {
  const body = bodySchema(operation);
  const parameters = operation.parameters ?? [];
  const properties: Record<string, Schema> = Object.create(null);
  for (const { name, schema, description } of parameters) {
    properties[name] = description === undefined ? schema : { description, ...schema };
  }
  const whole = operation['x-body-field'];
  if (whole !== undefined) properties[whole] = { type: 'object', additionalProperties: true };
  const forms = alternatives(body);
  // A body that may have several forms: any of their fields, and what all of them require.
  const required = (forms[0]?.required ?? []).filter((name) =>
    forms.every((form) => form.required?.includes(name)),
  );
  const [only] = forms.length === 1 ? forms : [];
  for (const [name, field] of forms.flatMap((form) => Object.entries(form.properties ?? {}))) {
    const { [name]: other } = properties;
    properties[name] = other ? { ...describedBy(other), anyOf: [other, field] } : field;
  }
  return {
    ...only,
    type: 'object',
    properties,
    required: [...parameters.filter((one) => one.required).map(({ name }) => name), ...required],
  };
}

function describedBy(schema: Schema): Schema {
  const { description } = resolved(schema);
  return description === undefined ? {} : { description };
}

function bodySchema({ requestBody }: Operation): Schema {
  const [content] = Object.values(requestBody?.content ?? {});
  return content ? resolved(content.schema) : {};
}

/** Whether the answer is a file. */
export function givesFile(operation: Operation): boolean {
  const types = Object.keys(answerOf(operation).content ?? {});
  return types.length > 0 && !types.includes('application/json');
}

/** Whether a field is a file to upload. */
export const isFile = (schema: Schema): boolean => resolved(schema).format === 'binary';

/** Whether a field is a secret, which must not stand in a command line. */
export const isSecret = (schema: Schema): boolean => resolved(schema).format === 'password';

/** The forms that a value may have. */
export function alternatives(schema: Schema): Schema[] {
  const whole = resolved(schema);
  const parts = whole.anyOf ?? whole.oneOf;
  // `anyOf: [{ required }, ...]` only says which fields go together.
  if (!parts || whole.type !== undefined || whole.properties) return [whole];
  return parts.flatMap(alternatives);
}

/** The JSON types that a value may have; none if any will do. */
export function typesOf(schema: Schema): string[] {
  const types = alternatives(schema).flatMap((one) => {
    if (one.type !== undefined) return one.type;
    const values = one.enum ?? (one.const === undefined ? [] : [one.const]);
    if (values.length > 0) return values.map(typeOfValue);
    return one.properties ? ['object'] : ['any'];
  });
  return types.includes('any') ? [] : [...new Set(types)];
}

export function typeOfValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Whether a field's integers may have more digits than a JavaScript number keeps. */
export const isInt64 = (schema: Schema): boolean =>
  alternatives(schema).some(({ format }) => format === 'int64');

/** The field of an object, or the entry of a list, that a name or place leads to; undefined if there is none. */
export function inner(schema: Schema, step: string | number): Schema | undefined {
  for (const one of alternatives(schema)) {
    if (typeof step === 'number') {
      if (one.items) return one.items;
      continue;
    }
    const own = one.properties && Object.hasOwn(one.properties, step) ? one.properties[step] : undefined;
    if (own) return own;
    const { additionalProperties } = one;
    if (typeof additionalProperties === 'object') return additionalProperties;
    if (additionalProperties === true) return {};
  }
  return isOpen(schema) ? {} : undefined;
}

/** Whether the spec does not say what is inside. */
export const isOpen = (schema: Schema): boolean =>
  alternatives(schema).some(
    (one) => !one.properties && !one.items && !one.additionalProperties && !isScalar(one),
  );

const isScalar = ({ type, enum: values, const: value }: Schema): boolean =>
  values !== undefined ||
  value !== undefined ||
  [type].flat().some((one) => one !== undefined && one !== 'object' && one !== 'array');
