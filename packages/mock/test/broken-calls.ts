import { at, isObject, type JsonObject, openApiDocument } from '../src/engine/document.ts';
import { inline } from '../src/engine/inline.ts';
import { type SpecCall, specCalls } from './spec-examples.ts';

/** An entry of `x-errcode-when`, as the spec has it. */
export interface Entry {
  field: string;
  rule: string;
  code: number;
  if?: Record<string, unknown>;
}

export interface Case {
  call: SpecCall;
  entry: Entry;
  /** The entries before it: the request may not break them. */
  earlier: Entry[];
  /** The operation, without references. */
  operation: JsonObject;
}

/** Every entry of the bundle. */
export const cases: readonly Case[] = specCalls.flatMap((call) => {
  const operation = inline(openApiDocument, openApiDocument.paths[call.path]?.[call.method.toLowerCase()]);
  const list = at(operation, 'x-errcode-when');
  if (!isObject(operation) || !Array.isArray(list)) return [];
  return list.map((entry, index) => ({ call, entry, earlier: list.slice(0, index), operation }));
});

/** What to send instead of the example: the call, and where JSON cannot say it, the bytes of its body. */
export interface BrokenCall {
  call: SpecCall;
  bytes?: Uint8Array;
}

type Steps = readonly string[];
const stepsOf = (field: string): Steps =>
  field.split('.').flatMap((step) => step.replaceAll('[]', '.[]').split('.'));

/** The operation's example, with nothing changed but what breaks the entry. */
export function breakCall({ call, entry, earlier, operation }: Case): BrokenCall {
  const { field, rule } = entry;
  if (field === '*' && rule === 'not-json') return { call, bytes: Buffer.from('{') };
  if (field === '*' && rule === 'not-utf8') return { call, bytes: Buffer.from([0x22, 0xff, 0x22]) };
  const fields = [...fieldsOf(operation, call)];
  const target =
    field === '*'
      ? fields.find((each) => canBreak(each, rule) && !earlier.some((other) => clashes(other, each, rule)))
      : fields.find(({ name }) => name === field);
  if (!target) throw new Error(`${call.operationId} ${field} ${rule}: no field to break`);
  const value = wrongValue(target, rule);
  const copy = structuredClone({ ...call, body: call.body instanceof FormData ? undefined : call.body });
  if (call.body instanceof FormData) copy.body = copyForm(call.body);
  for (const [name, cause] of Object.entries(entry.if ?? {})) put(copy, fields, name, cause);
  for (const other of entry.if
    ? earlier.filter((each) => JSON.stringify(each.if) === JSON.stringify(entry.if))
    : [])
    put(copy, fields, other.field, sample(fields.find(({ name }) => name === other.field)?.schema));
  put(copy, fields, target.name, value);
  return { call: copy };
}

interface Field {
  name: string;
  schema: JsonObject;
  required: boolean;
  where: 'query' | 'body' | 'form';
}

/** All fields of the request, the ones inside others after them. */
function* fieldsOf(operation: JsonObject, call: SpecCall): Generator<Field> {
  for (const parameter of [at(operation, 'parameters') ?? []].flat())
    yield {
      name: String(at(parameter, 'name')),
      schema: Object(at(parameter, 'schema')),
      required: at(parameter, 'required') === true,
      where: 'query',
    };
  const content = at(operation, 'requestBody', 'content');
  const where = call.body instanceof FormData ? 'form' : 'body';
  for (const media of Object.values(Object(content))) {
    const alternatives = [at(media, 'schema', 'anyOf') ?? []]
      .flat()
      .map((branch) => [at(branch, 'required') ?? []].flat());
    // The example keeps to one alternative, so all of its fields are required.
    const chosen = alternatives.filter((names) =>
      names.every((name) => Object.hasOwn(Object(call.body), String(name))),
    );
    for (const [name, schema, required] of walk(at(media, 'schema'), '', true))
      yield {
        name,
        schema,
        required: required || (chosen.length === 1 && chosen[0]?.includes(name) === true),
        where,
      };
  }
}

function* walk(schema: unknown, name: string, required: boolean): Generator<[string, JsonObject, boolean]> {
  if (!isObject(schema)) return;
  if (name !== '') yield [name, schema, required];
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  const needed = [schema.required ?? []].flat();
  for (const [key, property] of Object.entries(Object(properties)))
    yield* walk(property, name === '' ? key : `${name}.${key}`, needed.includes(key));
  yield* walk(items, `${name}[]`, false);
  yield* walk(additionalProperties, `${name}.*`, false);
  for (const branch of [anyOf ?? [], oneOf ?? []].flat())
    for (const [inside, ...rest] of walk(branch, name, required))
      if (inside !== name) yield [inside, ...rest];
}

/** The schemas of a value, one for each of its types. */
const branches = (schema: JsonObject): JsonObject[] => [
  schema,
  ...[schema.anyOf ?? [], schema.oneOf ?? []].flat().filter(isObject),
];
const types = (schema: JsonObject): unknown[] => branches(schema).flatMap(({ type }) => type ?? []);
const limit = (schema: JsonObject, name: string): number | undefined => {
  const found = branches(schema).find((branch) => typeof branch[name] === 'number');
  return found && Number(found[name]);
};

const canBreak = ({ name, schema, required, where }: Field, rule: string): boolean => {
  if (/[.[]/.test(name) && rule !== 'too-long') return false;
  if (rule === 'missing') return required;
  if (rule === 'too-long') return limit(schema, 'maxLength') !== undefined;
  if (schema.contentMediaType !== undefined) return false;
  return where === 'body' || required || wrongText(schema) !== undefined;
};

/** Whether an earlier entry takes a request that breaks the rule at this field. */
const clashes = ({ field, rule, if: condition }: Entry, target: Field, wanted: string): boolean => {
  if (condition || (field !== target.name && field !== '*')) return false;
  const isMissing = wanted === 'invalid' && wrongValue(target, wanted) === ABSENT;
  return rule === wanted || rule === 'invalid' || (isMissing && rule === 'missing');
};

const ABSENT = Symbol('absent');

function wrongValue({ schema, where, required }: Field, rule: string): unknown {
  const isFile = schema.contentMediaType !== undefined;
  const file = (size: number) => new File([new Uint8Array(size)], 'a.jpg', { type: 'image/jpeg' });
  const kinds = types(schema);
  switch (rule) {
    case 'missing':
      return ABSENT;
    case 'empty':
      return isFile ? file(0) : kinds.includes('array') ? [] : '';
    case 'too-long': {
      const bytes = limit(schema, 'x-max-bytes');
      if (isFile) return file(Number(bytes) + 1);
      // Three bytes a character: too long in bytes, not in characters.
      if (bytes !== undefined) return '字'.repeat(Math.floor(bytes / 3) + 1);
      return 'x'.repeat(Number(limit(schema, 'maxLength')) + 1);
    }
    case 'too-short':
      return 'x'.repeat(Number(limit(schema, 'minLength')) - 1);
    case 'too-many':
      return (example: unknown) => Array(Number(limit(schema, 'maxItems')) + 1).fill([example].flat()[0]);
    case 'too-large':
      return Number(limit(schema, 'maximum')) + 1;
    case 'too-small':
      return Number(limit(schema, 'minimum')) - 1;
    case 'unknown':
      return kinds.includes('string') ? 'invalid'.padEnd(limit(schema, 'minLength') ?? 0, '-') : 0;
    case 'reserved':
      return 'pages/scancode_time';
    case 'not-json':
      return '{';
    case 'keyword':
      return { thing1: { value: 'x'.repeat(21) } };
    case 'invalid':
      if (where !== 'body') return wrongText(schema) ?? (required ? ABSENT : '');
      return kinds.includes('object') ? 'text' : {};
    default:
      throw new Error(`the test cannot break the rule ${rule}`);
  }
}

/** A text that a query or a form does not take for the field. */
function wrongText(schema: JsonObject): string | undefined {
  const isFree = branches(schema).some(
    (branch) =>
      [branch.type].flat().includes('string') &&
      branch.enum === undefined &&
      branch.const === undefined &&
      branch.format !== 'uri' &&
      (typeof branch.pattern !== 'string' || new RegExp(branch.pattern).test('%')),
  );
  return isFree ? undefined : '%';
}

/** Sets a field of the call, with the objects around it if the example has none. */
function put(call: SpecCall, fields: readonly Field[], name: string, value: unknown): void {
  const [found] = fields.filter((field) => field.name === name);
  if (found?.where === 'query') {
    if (value === ABSENT) delete call.query[name];
    else call.query[name] = String(value);
  } else if (call.body instanceof FormData) {
    call.body.delete(name);
    if (value === ABSENT) call.body.set('x', 'y');
    else call.body.set(name, value instanceof File ? value : String(value));
  } else {
    const body = isObject(call.body) ? call.body : {};
    call.body = body;
    placeIn(body, stepsOf(name), value, fields, '');
  }
}

function placeIn(
  target: unknown,
  [step = '', ...rest]: Steps,
  value: unknown,
  fields: readonly Field[],
  path: string,
) {
  const key = step === '[]' ? '0' : step;
  const name = step === '[]' ? `${path}[]` : path === '' ? step : `${path}.${step}`;
  const holder = target as Record<string, unknown>;
  if (rest.length > 0) {
    holder[key] ??= rest[0] === '[]' ? [] : sample(fields.find((field) => field.name === name)?.schema);
    placeIn(holder[key], rest, value, fields, name);
  } else if (value === ABSENT) delete holder[key];
  else holder[key] = typeof value === 'function' ? value(holder[key]) : value;
}

/** A value that the schema takes. */
function sample(schema: unknown): unknown {
  if (!isObject(schema)) return {};
  const [first] = [schema.const ?? schema.enum ?? []].flat();
  if (first !== undefined) return first;
  const [kind] = types(schema);
  if (kind === 'object') {
    const names = [schema.required ?? []].flat().map(String);
    return Object.fromEntries(names.map((name) => [name, sample(at(schema, 'properties', name))]));
  }
  if (kind === 'array') return [sample(schema.items)];
  if (kind === 'string') return 'x'.repeat(limit(schema, 'minLength') ?? 1);
  return kind === 'boolean' ? true : (limit(schema, 'minimum') ?? 1);
}

function copyForm(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.set(name, value);
  return copy;
}
