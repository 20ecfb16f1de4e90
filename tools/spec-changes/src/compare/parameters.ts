import { type Parameter, resolve } from '../document.ts';
import { compareAnnotations, compareRest } from './annotations.ts';
import type { Context } from './direction.ts';
import { fieldGone, fieldNew, requirement } from './fields.ts';
import { compareSchemas } from './schema.ts';

const KNOWN: ReadonlySet<string> = new Set(['name', 'in', 'required', 'schema', '$ref']);

/** Compares the parameters; the place of one is `query.page`. */
export function compareParameters(before: Parameter[], after: Parameter[], context: Context): void {
  const [was, is] = [byPlace(before, context.before), byPlace(after, context.after)];
  for (const place of new Set([...was.keys(), ...is.keys()])) {
    const [left, right] = [was.get(place), is.get(place)];
    if (left && right) {
      requirement(place, Boolean(left.required), Boolean(right.required), context);
      compareAnnotations({ ...left }, { ...right }, place, context.log);
      compareRest({ ...left }, { ...right }, KNOWN, place, context.log);
      compareSchemas({ before: left.schema ?? {}, after: right.schema ?? {} }, place, context);
    } else if (right) fieldNew(place, right.schema ?? {}, Boolean(right.required), context);
    else fieldGone(place, context);
  }
}

const byPlace = (parameters: Parameter[], document: Context['before']) =>
  new Map(
    parameters.map((parameter) => {
      const found = resolve(document, parameter);
      return [`${found.in}.${found.name}`, found] as const;
    }),
  );
