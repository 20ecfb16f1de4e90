import type { Call, Credential, Part } from '../code/call.ts';
import type { Parameter, Schema } from './document.ts';
import type { Edition, Entry } from './edition.ts';
import { isRaw } from './exact.ts';
import { alternatives } from './field.ts';

/** A file that stands for any in examples. */
const FILE = 'photo.jpg';

/** The call of an operation's example. */
export function callOf(edition: Edition, entry: Entry, example?: unknown): Call {
  const content = entry.requestBody?.content ?? {};
  const form = content['multipart/form-data'];
  const json = content['application/json'];
  const body = example ?? json?.examples?.success?.value;
  const query = (entry.parameters ?? []).filter(({ required, ...rest }) => required || hasExample(rest));
  return {
    operationId: entry.operationId,
    method: entry.method,
    path: entry.path,
    query: Object.fromEntries(query.map((one) => [one.name, exampleOf(edition, one)])),
    body: body === undefined ? undefined : JSON.stringify(body, null, 2),
    parts: form && partsOf(edition, form.schema, query.length === 0),
    plain: plainFields(edition, query, form?.schema),
    int64: json ? int64Fields(edition, json.schema) : [],
    credentials: credentialsOf(entry),
    isBinary: isBinary(edition, entry),
  };
}

/** Without its own, the document's security holds: an access_token. */
export const credentialsOf = ({ security }: Entry): Credential[] =>
  (security ? security.flatMap((schemes) => Object.keys(schemes)) : ['access_token']) as Credential[];

/** Whether a success is a file. */
export function isBinary(edition: Edition, entry: Entry): boolean {
  const types = Object.keys(edition.responseOf(entry).content ?? {});
  return types.length > 0 && !types.includes('application/json');
}

const hasExample = ({ example, schema }: Omit<Parameter, 'required'>) =>
  example !== undefined || schema.examples !== undefined;

function exampleOf(edition: Edition, { example, schema }: Parameter): string {
  const whole = edition.resolve(schema);
  const value = example ?? whole.examples?.[0] ?? whole.const ?? whole.enum?.[0] ?? whole.default ?? '1';
  return isRaw(value) ? value.rawJSON : String(value);
}

/** A form has no example, since files cannot stand in one: its required fields, or a file where it is all there can be. */
function partsOf(edition: Edition, schema: Schema, isAlone: boolean): Part[] {
  const { properties = {}, required = [] } = edition.resolve(schema);
  return Object.entries(properties)
    .map(([name, field]) => ({ name, field: edition.resolve(field) }))
    .filter(
      ({ name, field }) =>
        required.includes(name) || (isAlone && required.length === 0 && field.format === 'binary'),
    )
    .map(({ name, field }) =>
      field.format === 'binary'
        ? { name, filename: FILE }
        : { name, text: String(field.examples?.[0] ?? field.enum?.[0] ?? field.const ?? '1') },
    );
}

/** The fields of a query or form whose values are written without quotes. */
function plainFields(edition: Edition, query: readonly Parameter[], form: Schema | undefined): string[] {
  const fields = Object.entries(form ? (edition.resolve(form).properties ?? {}) : {});
  return [...query.map(({ name, schema }) => [name, schema] as const), ...fields].flatMap(([name, schema]) =>
    alternatives(edition, schema).every(isPlain) ? [name] : [],
  );
}

function isPlain({ type, enum: values, const: value, format }: Schema): boolean {
  if (format === 'int64') return false;
  if (type !== undefined) return ['integer', 'number', 'boolean'].includes(String(type));
  return (values ?? [value]).every((each) => typeof each === 'number' || typeof each === 'boolean');
}

/** The names of fields, however deep, whose numbers may have more digits than a JavaScript number keeps. */
function int64Fields(edition: Edition, schema: Schema, found = new Set<string>(), depth = 0): string[] {
  if (depth > 9) return [];
  for (const form of alternatives(edition, schema)) {
    if (form.items) int64Fields(edition, form.items, found, depth + 1);
    for (const [name, field] of Object.entries(form.properties ?? {})) {
      if (alternatives(edition, field).some(({ format }) => format === 'int64')) found.add(name);
      int64Fields(edition, field, found, depth + 1);
    }
  }
  return [...found];
}
