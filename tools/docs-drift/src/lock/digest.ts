import { createHash } from 'node:crypto';

// What two copies of one page may differ in: white space, escapes, marks, full and half width.
const ACCIDENTAL = /[\s\\*`#~]+/g;

/** Eight hex digits that stand for a text: the lock keeps none of the docs' sentences. */
export function digest(text: string): string {
  const essence = text.normalize('NFKC').replace(ACCIDENTAL, '');
  return createHash('sha256').update(essence).digest('hex').slice(0, 8);
}
