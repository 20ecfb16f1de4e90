import { PARTS } from '../facts/page-facts.ts';
import type { PageTriple, Sides } from './page-comparison.ts';
import { specPlace } from './spec-place.ts';

/** Compares lists of legal values: those of a field with its `enum`, all with the lock. */
export function compareValues({ docs, lock, spec }: PageTriple): Sides[] {
  const places = new Set([...Object.keys(docs.values ?? {}), ...Object.keys(lock?.values ?? {})]);
  return [...places].map((place) => {
    const now = docs.values?.[place];
    const part = PARTS.find((name) => place.startsWith(`${name}.`));
    const path = part ? place.slice(part.length + 1) : place;
    // A success carries one errcode; all the others stand in x-errcodes.
    const found = part && path !== 'errcode' ? specPlace(spec, part, path, '') : {};
    const field = found.field;
    const fits = !now || !field || (field.values !== undefined && sameSet(now, field.values));
    return {
      subject: 'values',
      place,
      aspect: 'content',
      before: listText(lock?.values?.[place]),
      docs: listText(now),
      spec: listText(field?.values),
      fits,
      deviation: field?.deviation,
      ...(field && { file: field.file }),
    };
  });
}

/** Values as one text, in an order that does not depend on who lists them. */
function listText(values: string[] | undefined): string | undefined {
  return values && [...new Set(values)].sort().join(', ');
}

const sameSet = (one: string[], other: string[]) => listText(one) === listText(other);
