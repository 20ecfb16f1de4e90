/** A table of a page's source, by line numbers. */
export interface SourceTable {
  /** The line with the column names; the next one is the delimiter. */
  head: number;
  columns: string[];
  rows: number[];
}

/** The lines of a Markdown page, sorted by kind. Independent of how the tool reads a page. */
export interface PageLines {
  lines: string[];
  tables: SourceTable[];
  headings: number[];
  /** Lines within fences. */
  code: number[];
  /** Sentences: paragraphs, quotes and lists. */
  text: number[];
}

/** Sorts the lines of a page from its title on. */
export function pageLines(source: string): PageLines {
  const lines = source.split('\n');
  const found: PageLines = { lines, tables: [], headings: [], code: [], text: [] };
  let isCode = false;
  let table: SourceTable | undefined;
  for (const [at, line] of lines.entries()) {
    if (/^\s*```/.test(line)) {
      isCode = !isCode;
      continue;
    }
    const isRow = !isCode && line.startsWith('|');
    if (!isRow) table = undefined;
    if (isCode) {
      if (/\w/.test(line)) found.code.push(at);
    } else if (/^#+ /.test(line)) found.headings.push(at);
    else if (found.headings.length === 0) continue;
    else if (isRow) {
      if (table === undefined) {
        table = { head: at, columns: cellsOf(line), rows: [] };
        found.tables.push(table);
      } else if (at > table.head + 1) table.rows.push(at);
    } else if (isSentence(line)) found.text.push(at);
  }
  return found;
}

/** The cells of a row; an escaped bar is text. */
export function cellsOf(row: string): string[] {
  return row
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .slice(1)
    .map((cell) => cell.trim());
}

/** A row from its cells. */
export const rowOf = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** Whether a line has words that a reader sees, not only a picture, a tag or a mark. */
const isSentence = (line: string) =>
  /[\p{L}\d]/u.test(line) && !/^\s*(?:<|!\[|:::|-{3}|={3})/.test(line) && !line.includes('<!--');
