import { isObject, type JsonObject } from '../../engine/document.ts';

/** The value at a path such as `data.list`; undefined if there is none. The empty path is the value itself. */
export function read(value: unknown, path: string): unknown {
  let found = value;
  for (const step of steps(path))
    found = isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  return found;
}

/** An object with a value at a path; the given one is not modified. `name[]` puts it into a list of its own. */
export function write(object: JsonObject, path: string, value: unknown): JsonObject {
  const [first, ...rest] = steps(path);
  if (first === undefined) return isObject(value) ? value : object;
  if (rest.length > 0) {
    const inner = object[first];
    return { ...object, [first]: write(isObject(inner) ? inner : {}, rest.join('.'), value) };
  }
  return first.endsWith('[]') ? { ...object, [first.slice(0, -2)]: [value] } : { ...object, [first]: value };
}

/** An object without the field at a path. */
export function without(object: JsonObject, path: string): JsonObject {
  const [first, ...rest] = steps(path);
  if (first === undefined || !Object.hasOwn(object, first)) return object;
  const { [first]: inner, ...others } = object;
  if (rest.length === 0) return others;
  return isObject(inner) ? { ...object, [first]: without(inner, rest.join('.')) } : object;
}

const steps = (path: string): string[] => (path === '' ? [] : path.split('.'));

/** The list at a path; empty if there is none. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = read(value, path);
  return Array.isArray(found) ? found : [];
}
