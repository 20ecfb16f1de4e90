import { isObject, type JsonObject } from '../engine/document.ts';

/**
 * Sets fields of a message; a name with dots is one of a nested object or, by its number, of an array.
 *
 * @throws {RangeError} when a name leads through what is neither.
 */
export function override(message: JsonObject, overrides: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(overrides)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let target: unknown = message;
    for (const step of steps) {
      const container = target as JsonObject;
      if (Object.hasOwn(container, step)) target = container[step];
      else {
        target = {};
        define(container, step, target);
      }
      if (!isObject(target) && !Array.isArray(target))
        throw new RangeError(`There is no ${path} in this message: ${step} has no fields.`);
    }
    if (value === undefined) Reflect.deleteProperty(target as JsonObject, last);
    else define(target as JsonObject, last, value);
  }
}

// A field may be called __proto__, to see what the receiver makes of it.
const define = (target: JsonObject, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
