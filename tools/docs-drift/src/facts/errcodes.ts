import type { Section } from '../page/sections.ts';
import { columnOf, tablesIn } from '../page/tables.ts';

const CODES = /^-?\d+(?:\s*[/、，,]\s*-?\d+)*$/;

const MENTIONED =
  /(?:错误码|报错)\D{0,8}?(?<!\d)(?<after>-?\d{5,7})(?!\d)|(?<!\d)(?<before>-?\d{5,7})(?!\d) ?(?:报错|错误)/g;

/**
 * Reads the error codes of a page: messages by code. A row of the table may have two codes, and a code two rows; some
 * codes are only in sentences.
 * @param sentences lines outside of the table
 */
export function errcodes(sections: Section[], sentences: string[]): Record<string, string> {
  const found = listedErrcodes(sections);
  for (const line of sentences) {
    for (const { groups } of line.matchAll(MENTIONED)) {
      const code = groups?.after ?? groups?.before;
      if (code) found[code] ??= line;
    }
  }
  return found;
}

function listedErrcodes(sections: Section[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { area, nodes } of sections) {
    if (area !== 'errcodes') continue;
    for (const table of tablesIn(nodes)) {
      const column = columnOf(table, '错误码');
      for (const cells of column < 0 ? [] : table.rows) {
        const cell = cells[column] ?? '';
        const message = cells.filter((_, index) => index !== column).join(' ');
        for (const code of CODES.test(cell) ? (cell.match(/-?\d+/g) ?? []) : [cell])
          if (code) found[code] = found[code] ? `${found[code]} ${message}` : message;
      }
    }
  }
  return found;
}
