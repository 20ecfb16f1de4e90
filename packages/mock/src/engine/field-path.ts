import { isObject } from './document.ts';

/** The way to a field inside a body: names, `[]` for the items of a list, `*` for the values of a map. */
export type Steps = readonly string[];

/** `goods[].name` as `goods`, `[]`, `name`. */
export const stepsOf = (field: string): Steps =>
  field.split('.').flatMap((step) => step.replaceAll('[]', '.[]').split('.'));

export interface Found {
  value: unknown;
  /** Where the value is, with the items' indexes. */
  place: readonly string[];
}

/** The values at `steps` inside `value`; a field that is absent has none. */
export function* valuesAt(value: unknown, steps: Steps, place: readonly string[] = []): Generator<Found> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield { value, place };
    return;
  }
  if (step === '[]') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...place, String(index)]);
    return;
  }
  if (!isObject(value)) return;
  if (step === '*')
    for (const [name, item] of Object.entries(value)) yield* valuesAt(item, rest, [...place, name]);
  else if (Object.hasOwn(value, step)) yield* valuesAt(value[step], rest, [...place, step]);
}

/** Whether a value at `steps` passes the test. Every call is checked with it, so it builds no places. */
export function someAt(value: unknown, steps: Steps, test: (value: unknown) => boolean, index = 0): boolean {
  const step = steps[index];
  if (step === undefined) return test(value);
  if (step === '[]')
    return Array.isArray(value) && value.some((item) => someAt(item, steps, test, index + 1));
  if (!isObject(value)) return false;
  if (step === '*') return Object.values(value).some((item) => someAt(item, steps, test, index + 1));
  return Object.hasOwn(value, step) && someAt(value[step], steps, test, index + 1);
}

/** Whether a place is at the field, or inside it. */
export const isWithin = (place: readonly string[], steps: Steps): boolean =>
  steps.every((step, index) => {
    const at = place[index];
    return at !== undefined && (step === '*' || (step === '[]' ? /^\d+$/.test(at) : at === step));
  });

/** Whether a place is exactly the field's. */
export const isAt = (place: readonly string[], steps: Steps): boolean =>
  place.length === steps.length && isWithin(place, steps);
