import { isObject, type JsonObject } from '../engine/document.ts';
import { MASKED } from './mask.ts';

/** Whether an answer has masked fields, as recorded ones do. */
export function hasMasked(value: unknown): boolean {
  if (value === MASKED) return true;
  if (Array.isArray(value)) return value.some(hasMasked);
  return isObject(value) && Object.values(value).some(hasMasked);
}

/** A copy in which masked fields have what stands in the same place in `usual`. */
export function fill(answer: JsonObject, usual: JsonObject): JsonObject {
  const filled = fillValue(answer, usual);
  return isObject(filled) ? filled : answer;
}

function fillValue(value: unknown, usual: unknown): unknown {
  if (value === MASKED) return usual ?? value;
  if (Array.isArray(value)) {
    const items = Array.isArray(usual) ? usual : [];
    // A list of another length is filled from its first item.
    return value.map((item, index) => fillValue(item, items[index] ?? items[0]));
  }
  if (!isObject(value)) return value;
  const fields = isObject(usual) ? usual : {};
  const own = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fillValue(each, own(name))]));
}
