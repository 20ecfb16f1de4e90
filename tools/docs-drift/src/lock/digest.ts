import { createHash } from 'node:crypto';

// What may differ between two copies of a page: white space, escapes, marks, full and half width of marks.
const ACCIDENTAL = /[\s\\*`#~]+/g;

// Letters and digits in full width count as other letters and digits.
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Eight hex digits that represent a text: the lock keeps none of the docs' sentences. */
export function digest(text: string): string {
  const essence = text
    .replace(WIDE, (letter) => `<${letter.charCodeAt(0)}>`)
    .normalize('NFKC')
    .replace(ACCIDENTAL, '');
  return createHash('sha256').update(essence).digest('hex').slice(0, 8);
}
