import type { Texts } from '@weapp-openapi/core';
import { misused } from '../errors.ts';
import {
  itsField,
  noOwnFields,
  theAnswer,
  toJsonNothing,
  tooDeep,
  typeUnsendable,
  valueUnsendable,
} from '../messages/handlers.ts';

/** Levels of nesting; WeChat's answers have 2. */
const DEEPEST = 32;

/**
 * What a handler returned, as JSON has it: an object's `toJSON` is what counts, of a Date its ISO text. So an answer
 * says the same in both formats, and what neither can say is refused rather than left out.
 */
export function plainOf(given: unknown, path = '', depth = 0): unknown {
  const refuse = (say: (name: Texts) => Texts): never => misused(say(path ? itsField(path) : theAnswer()));
  if (depth > DEEPEST) refuse((name) => tooDeep(name, DEEPEST));
  const value: unknown = typeof Object(given).toJSON === 'function' ? Object(given).toJSON() : given;
  if (value === undefined && given !== undefined) refuse(toJsonNothing);
  // What is no object at all is for writeReply to judge.
  if (depth === 0 && typeof value !== 'object') return value;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    refuse((name) => typeUnsendable(name, typeof value));
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse((name) => valueUnsendable(name, String(value)));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => plainOf(item, `${path}[${at}]`, depth + 1));
  const fields = Object.entries(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  // A Map, a Response, a Promise: what they hold is in no field.
  if (fields.length === 0 && prototype !== Object.prototype && prototype !== null) refuse(noOwnFields);
  const inner = (field: string) => (path ? `${path}.${field}` : field);
  return Object.fromEntries(
    fields.map(([field, content]) => [field, plainOf(content, inner(field), depth + 1)]),
  );
}
