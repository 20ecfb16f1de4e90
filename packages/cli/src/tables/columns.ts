import { padEnd, padStart, textWidth } from '../output/text-width.ts';

/** A column: its heading, and how to write it. Numbers stand to the right. */
export interface Column<Row> {
  title: string;
  text: (row: Row) => string;
  left?: boolean;
}

/**
 * Rows as text under headings, with columns as wide as what is in them. Characters that a terminal would obey (controls
 * and changes of direction) are replaced: names of pages come from anybody.
 */
export function columnsText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) =>
      columns.map(({ text }) => String(text(row) ?? '').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')),
    ),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => textWidth(line[at] ?? ''))));
  return cells
    .map((line) =>
      line
        .map((cell, at) => (columns[at]?.left ? padEnd : padStart)(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
