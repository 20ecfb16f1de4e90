import { isObject, type JsonObject } from '../engine/document.ts';
import { checkJsonShape } from '../engine/json-shape.ts';
import { text } from './call.ts';

const MOST_LINES = 100;

/** The values of an object, each a scalar, `{ value }` or several of those, as lines of text. */
export function linesOf(data: unknown): { name: string; value: string }[] {
  return Object.entries(isObject(data) ? data : {})
    .slice(0, MOST_LINES)
    .map(([name, each]) => ({ name, value: listed(each).map(asText).filter(Boolean).join(' ') }));
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function asText(value: unknown): string {
  const inner = isObject(value) ? value.value : value;
  return typeof inner === 'object' || inner === undefined ? '' : String(inner);
}

/** JSON as text inside a request; an empty object if it is none. */
export function parsed(value: unknown): JsonObject {
  if (isObject(value)) return value;
  try {
    checkJsonShape(Buffer.from(text(value)));
    const read: unknown = JSON.parse(text(value));
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

/** The fields of the body that tell what a message is about. */
export function about(body: JsonObject, names: readonly string[]): Record<string, string | number> {
  const found: Record<string, string | number> = {};
  for (const name of names) {
    const value = body[name];
    if (typeof value === 'string' || typeof value === 'number') found[name] = value;
    if (typeof value === 'bigint') found[name] = String(value);
  }
  return found;
}
