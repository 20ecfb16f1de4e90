import { isObject, type JsonObject } from '../engine/document.ts';

/** Levels of nesting; WeChat's messages have up to 5, and receivers bear some more. */
const DEEPEST = 100;

/** How many objects and arrays there are within each other, as far as `most`; Infinity where one contains itself. */
function levelsOf(value: unknown, most: number, around: readonly object[] = []): number {
  if (typeof value !== 'object' || value === null || most < 0) return 0;
  if (around.includes(value)) return Infinity;
  let levels = 0;
  for (const item of Object.values(value))
    levels = Math.max(levels, levelsOf(item, most - 1, [...around, value]));
  return 1 + levels;
}

/**
 * Sets fields of a message; a name with dots is one of a nested object or, by its number, of an array.
 *
 * @throws {RangeError} when a name leads through what is neither, or too deep.
 */
export function override(message: JsonObject, overrides: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(overrides)) {
    const steps = path.split('.');
    if (levelsOf(value, DEEPEST) + steps.length > DEEPEST)
      throw new RangeError(
        `push: ${path.slice(0, 100)} is deeper than ${DEEPEST} levels, or contains itself.`,
      );
    const last = steps.pop() ?? '';
    let target: unknown = message;
    for (const step of steps) {
      const container = target as JsonObject;
      checkIndex(container, step, path);
      if (Object.hasOwn(container, step)) target = container[step];
      else {
        target = {};
        define(container, step, target);
      }
      if (!isObject(target) && !Array.isArray(target))
        throw new RangeError(`There is no ${path} in this message: ${step} has no fields.`);
    }
    checkIndex(target, last, path);
    if (value === undefined) Reflect.deleteProperty(target as JsonObject, last);
    else define(target as JsonObject, last, value);
  }
}

/** An array may grow by one item at its end: with an index far beyond, a few bytes would become gigabytes. */
function checkIndex(target: unknown, step: string, path: string): void {
  if (!Array.isArray(target) || (/^\d{1,9}$/.test(step) && Number(step) <= target.length)) return;
  throw new RangeError(
    `push: ${path.slice(0, 100)} must name an item of a list by its number, from 0 to ${target.length}.`,
  );
}

// A field may be called __proto__, to see what the receiver makes of it.
const define = (target: JsonObject, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
