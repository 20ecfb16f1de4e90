import { type Duration, milliseconds } from '../control/duration.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { operationNames } from '../engine/operation-names.ts';
import { Problem, suggest } from './problem.ts';

/** The fields of a body or a query, read one by one. Each reader throws a Problem that names the field. */
export interface Fields {
  text(name: string): string | undefined;
  required(name: string): string;
  /** A whole number from `least` to `most`; of a query, its text is read. */
  whole(name: string, least: number, most: number): number | undefined;
  flag(name: string): boolean | undefined;
  object(name: string): JsonObject | undefined;
  duration(name: string): Duration | undefined;
  /** The name of an operation. */
  operation(name: string): string | undefined;
  value(name: string): unknown;
}

/**
 * @throws {Problem} if `source` is no object or has a field that is not `known`; the message suggests the nearest.
 */
export function readFields(source: unknown, known: readonly string[]): Fields {
  const given = source === undefined ? {} : source;
  if (!isObject(given)) throw new Problem(400, 'The body must be a JSON object.');
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      throw new Problem(400, `There is no field ${name.slice(0, 100)}.${suggest(name, known)}`);
  }
  const value = (name: string) => (Object.hasOwn(given, name) ? given[name] : undefined);

  function read<Value>(
    name: string,
    is: (found: unknown) => found is Value,
    what: string,
  ): Value | undefined {
    const found = value(name);
    if (found === undefined) return undefined;
    if (!is(found)) throw new Problem(400, `${name} must be ${what}.`);
    return found;
  }
  const text = (name: string) => read(name, (found) => typeof found === 'string', 'text');

  return {
    value,
    text,
    required(name) {
      const found = text(name);
      if (!found) throw new Problem(400, `${name} is missing.`);
      return found;
    },
    whole(name, least, most) {
      const found = value(name);
      if (found === undefined) return undefined;
      const number = typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : found;
      if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
        return number;
      throw new Problem(400, `${name} must be a whole number from ${least} to ${most}.`);
    },
    flag: (name) => read(name, (found) => typeof found === 'boolean', 'true or false'),
    object: (name) => read(name, isObject, 'an object'),
    duration(name) {
      const found = read(
        name,
        (each): each is Duration => typeof each === 'string' || typeof each === 'number',
        'milliseconds or text such as 2h',
      );
      if (found === undefined) return undefined;
      try {
        milliseconds(found, name);
      } catch {
        throw new Problem(
          400,
          `${name} must be milliseconds, 0 or more, or text such as 500ms, 30s, 5m, 2h, 1d.`,
        );
      }
      return found;
    },
    operation(name) {
      const found = text(name);
      if (found !== undefined && !operationNames.includes(found))
        throw new Problem(
          400,
          `No operation is called ${found.slice(0, 100)}.${suggest(found, operationNames)}`,
        );
      return found;
    },
  };
}
