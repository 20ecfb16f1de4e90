import { isObject, type JsonObject } from '../../engine/document.ts';
import type { Get, Include, Kind, List, Names } from './kind.ts';
import { listAt, read, write } from './paths.ts';
import { sentFields } from './plan.ts';
import type { Turn } from './request.ts';
import { matching, type Room, type Rooms } from './rooms.ts';
import { answerShape, fitting } from './shape.ts';

/**
 * An object as an answer shows it: its own fields that the spec has at this path, and the example's where WeChat sets
 * them or the spec requires them.
 */
export function show(
  rooms: Rooms,
  { row }: Room,
  step: Get | List | Include,
  { operation, app }: Pick<Turn, 'operation' | 'app'>,
  path: string,
  example: unknown,
  object: JsonObject,
): JsonObject {
  const { as = {} } = step;
  const { fields, required } = answerShape(operation, path);
  const sent = sentFields(row);
  let shown: JsonObject = {};
  for (const [name, schema] of fields) {
    const field = as[name] ?? name;
    const value = fitting(read(object, field), schema);
    const isExamples = isObject(example) && Object.hasOwn(example, name);
    if (value !== undefined) shown[name] = value;
    else if (isExamples && (required.has(name) || !sent.has(field)))
      shown[name] = emptied(example[name], schema);
  }
  // Values inside nested objects, such as `shop_info.goods_info`, and lists of one, such as `roleList[]`.
  for (const [name, field] of Object.entries(as)) {
    const value = read(object, field);
    if (/[.[]/.test(name) && value !== undefined) shown = write(shown, name, value);
  }
  const includes = 'includes' in step ? (step.includes ?? {}) : {};
  for (const [name, include] of Object.entries(includes)) {
    const other = rooms.named(include.kind);
    if (!other) continue;
    const inner = path === '' ? name : `${path}.${name}`;
    const [entry] = listAt(example, name);
    const items = matching(other, app, include.by, object);
    const list = items.map((item) => {
      const own = show(rooms, other, include, { operation, app }, inner, entry, item);
      return include.joins ? { ...own, ...joined(rooms, include.joins, app, item) } : own;
    });
    shown = write(shown, name, list);
    if (include.count !== undefined) shown = write(shown, include.count, items.length);
  }
  return shown;
}

/** What the example says, without the items of its lists: they belong to another object. */
function emptied(example: unknown, schema: JsonObject): unknown {
  if (Array.isArray(example)) return Number(schema.minItems ?? 0) > 0 ? example : [];
  if (!isObject(example)) return example;
  const fields = isObject(schema.properties) ? schema.properties : {};
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, emptied(value, isObject(field) ? field : {})];
    }),
  );
}

/** The fields of the object that another one refers to; none if there is no such object. */
function joined(
  rooms: Rooms,
  { kind, by, as, fen = [] }: NonNullable<Include['joins']>,
  app: string,
  object: JsonObject,
): JsonObject {
  const other = rooms.named(kind);
  const [found] = other ? matching(other, app, by, object) : [];
  if (!found) return {};
  const shown: JsonObject = {};
  for (const [name, field] of Object.entries(as)) {
    const value = read(found, field);
    if (fen.includes(name)) shown[name] = Math.round(Number(value ?? 0) * 100);
    else if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/** The entry of an answer's list for an object: the example's, with the object's fields. */
export function entryOf(operation: string, path: string, example: unknown, object: JsonObject): JsonObject {
  const shown: JsonObject = isObject(example) ? { ...example } : {};
  for (const [name, schema] of answerShape(operation, path).fields) {
    const value = fitting(read(object, name), schema);
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/** The fields of an example, with an object's values where they have the same type. */
export function overlaid(example: unknown, object: JsonObject): JsonObject {
  const shown: JsonObject = isObject(example) ? { ...example } : {};
  for (const [name, value] of Object.entries(shown)) {
    const own = fitting(object[name], { type: typeof value });
    if (own !== undefined) shown[name] = own;
  }
  return shown;
}

/** The answer with fields of the objects that a call made or changed. */
export function given(gives: Names, { operation, answer }: Turn, objects: readonly JsonObject[]): JsonObject {
  let filled = answer;
  for (const [path, field] of Object.entries(gives)) {
    const values = objects.map((object) => read(object, field));
    if (path.endsWith('[]')) filled = write(filled, path.slice(0, -2), values);
    else if (values[0] !== undefined) filled = write(filled, path, fitted(operation, path, values[0]));
  }
  return filled;
}

/** An id of the example answer, where the call itself gives it. */
export function exampleOfId({ steps }: Kind, field: string, { operation, answer }: Turn): unknown {
  for (const step of [steps[operation] ?? []].flat()) {
    if (!('gives' in step)) continue;
    const path = Object.entries(step.gives ?? {}).find(([, given]) => given === field)?.[0];
    if (path !== undefined) return [read(answer, path.replace('[]', ''))].flat()[0];
  }
  return undefined;
}

function fitted(operation: string, path: string, value: unknown): unknown {
  const parts = path.split('.');
  const name = parts.pop() ?? '';
  const schema = answerShape(operation, parts.join('.')).fields.get(name);
  return schema ? (fitting(value, schema) ?? value) : value;
}
