import { PARTS } from '../facts/page-facts.ts';
import type { PageTriple, Sides } from './page-comparison.ts';
import { specPlace } from './spec-place.ts';

/** Compares lists of legal values: those of a field with its `enum`, all with the lock. */
export function compareValues({ docs, lock, spec }: PageTriple): Sides[] {
  const places = new Set([...Object.keys(docs.values ?? {}), ...Object.keys(lock?.values ?? {})]);
  return [...places].flatMap((place): Sides[] => {
    const now = docs.values?.[place];
    const before = lock?.values?.[place];
    const part = PARTS.find((name) => place.startsWith(`${name}.`));
    const path = part ? place.slice(part.length + 1) : place;
    // A success has one errcode; all the others are in x-errcodes.
    const found = part && path !== 'errcode' ? specPlace(spec, part, path, '') : {};
    const field = found.field;
    const fits = !now || !field || (field.values !== undefined && sameSet(now, field.values));
    const row = { place, aspect: 'content', ...(field && { file: field.file }) } as const;
    const [said, says] = [listText(before), listText(now)];
    const list: Sides = {
      ...row,
      subject: 'values',
      before: said,
      docs: says,
      spec: listText(field?.values),
      fits,
      deviation: field?.deviation,
    };
    // A list that changed must be read again as a whole.
    if (said !== says) return [list];
    const meanings = { before: lock?.meanings?.[place], docs: docs.meanings?.[place] };
    return [list, { ...row, subject: 'meanings', ...meanings, fits: true }];
  });
}

/** Values as one text, in an order independent of the source. */
function listText(values: string[] | undefined): string | undefined {
  return values && [...new Set(values)].sort().join(', ');
}

const sameSet = (one: string[], other: string[]) => listText(one) === listText(other);
