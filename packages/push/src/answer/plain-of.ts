import { misused } from '../errors.ts';

/** Levels of nesting; WeChat's answers have 2. */
const DEEPEST = 32;

/**
 * What a handler returned, as JSON has it: an object's `toJSON` is what counts, of a Date its ISO text. So an answer
 * says the same in both formats, and what neither can say is refused rather than left out.
 */
export function plainOf(given: unknown, name = 'The answer', depth = 0): unknown {
  if (depth > DEEPEST) misused(`${name} is nested deeper than ${DEEPEST} levels.`);
  const value: unknown = typeof Object(given).toJSON === 'function' ? Object(given).toJSON() : given;
  if (value === undefined && given !== undefined) misused(`${name} has a toJSON that gives nothing.`);
  // What is no object at all is for writeReply to judge.
  if (depth === 0 && typeof value !== 'object') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    misused(`${name} cannot be sent: it is a ${typeof value}.`);
  if (typeof value === 'number' && !Number.isFinite(value))
    misused(`${name} cannot be sent: it is ${value}.`);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => plainOf(item, `${name}[${at}]`, depth + 1));
  const fields = Object.entries(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  // A Map, a Response, a Promise: what they hold is in no field.
  if (fields.length === 0 && prototype !== Object.prototype && prototype !== null)
    misused(`${name} must be an object with fields of its own.`);
  const inner = (field: string) => (depth === 0 ? `Its field ${field}` : `${name}.${field}`);
  return Object.fromEntries(
    fields.map(([field, content]) => [field, plainOf(content, inner(field), depth + 1)]),
  );
}
