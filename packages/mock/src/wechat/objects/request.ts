import { isObject, type JsonObject } from '../../engine/document.ts';
import type { Call } from '../call.ts';
import type { Create, Kind, List, Step } from './kind.ts';
import { listAt, read, write } from './paths.ts';
import { requestShape } from './shape.ts';

/** A call under way, and the answer as far as it is made. */
export interface Turn {
  operation: string;
  app: string;
  call: Call;
  input: JsonObject;
  answer: JsonObject;
  /** Fields of the objects that earlier steps of this call made. */
  made: JsonObject;
}

/** Of a longer list, only so many are looked at; the pages' own limits are lower. */
const MOST_ITEMS = 500;
/** Lists without pages are short with WeChat; thousands of objects in one answer would hold up all other calls. */
const MOST_LISTED = 1_000;

/** Whether a call does a step. */
export const applies = ({ when = {}, has = [] }: Step, input: JsonObject): boolean =>
  Object.entries(when).every(([name, value]) => read(input, name) === value) &&
  has.every((name) => read(input, name) !== undefined);

/** The objects of a request as they came. */
export function itemsOf(
  { from, each, item, with: around = [] }: Pick<Create, 'from' | 'each' | 'item' | 'with'>,
  input: JsonObject,
): JsonObject[] {
  const shared = Object.fromEntries(around.map((name) => [name, read(input, name)]));
  if (each === undefined) {
    const object = from === undefined ? input : read(input, from);
    return isObject(object) ? [{ ...shared, ...object }] : [];
  }
  return listAt(input, each)
    .slice(0, MOST_ITEMS)
    .map((one) => ({ ...shared, ...(isObject(one) ? one : { [item ?? 'value']: one }) }));
}

/** The fields of an item that the spec knows, by their kept names. */
export function fieldsOf(
  row: Kind,
  { from, each, item, with: around = [] }: Pick<Create, 'from' | 'each' | 'item' | 'with'>,
  operation: string,
  sent: JsonObject,
): JsonObject {
  const { fields } = requestShape(operation, from ?? each ?? '');
  let object: JsonObject = {};
  for (const name of [...fields.keys(), ...around, ...(item === undefined ? [] : [item])])
    if (Object.hasOwn(sent, name) && sent[name] !== undefined)
      object = write(object, keptName(row, name), sent[name]);
  return object;
}

/** The name under which a field of a request is kept. */
export const keptName = ({ names = {} }: Kind, name: string): string =>
  Object.hasOwn(names, name) ? (names[name] ?? name) : name;

/** The name of a kept field in requests. */
export const requestName = ({ names = {} }: Kind, field: string): string =>
  Object.entries(names).find(([, kept]) => kept === field)?.[0] ?? field;

/** The fields that WeChat assigns: what the answer gives, and ids that the request cannot contain. */
export function assigned(row: Kind, step: Create, operation: string): readonly string[] {
  const { fields } = requestShape(operation, step.from ?? step.each ?? '');
  const around = requestShape(operation, '').fields;
  const isSent = (field: string) => {
    const name = requestName(row, field);
    return fields.has(name) || around.has(name) || name === step.item;
  };
  return [...Object.values(step.gives ?? {}), ...row.id.filter((field) => !isSent(field))];
}

/** The page of a list that a request asks for. */
export function pageOf(
  found: readonly JsonObject[],
  { page = {}, length }: List,
  input: JsonObject,
): readonly JsonObject[] {
  const number = (name: string | undefined) => {
    const value = name === undefined ? undefined : read(input, name);
    return value === undefined || value === '' ? undefined : Number(value);
  };
  const size = number(page.limit) ?? number(page.rows) ?? length ?? found.length;
  const begin = page.page === undefined ? (number(page.offset) ?? 0) : ((number(page.page) ?? 1) - 1) * size;
  return found.slice(begin, begin + Math.min(size, MOST_LISTED));
}
