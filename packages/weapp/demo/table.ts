/** Columns on a terminal, where Chinese characters take two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}（），：、]/gu)?.length ?? 0);

const pad = (text: string, width: number): string => ' '.repeat(Math.max(width - widthOf(text), 0));

/** A plain-text table: first column left-aligned, others right-aligned. */
export function table(head: string[], rows: (string | number)[][]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  const format = (line: string[]) =>
    line
      .map((cell, i) => (i === 0 ? cell + pad(cell, widths[0] ?? 0) : pad(cell, widths[i] ?? 0) + cell))
      .join('  ');
  return lines.map((line) => `  ${format(line)}`.trimEnd()).join('\n');
}

/** A number with thousands separators; a dash if undefined. */
export const count = (value: number | undefined): string => value?.toLocaleString('en-US') ?? '–';

/** 0.1234 as 12.3 %. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '–' : `${(share * 100).toFixed(1)} %`;

/** A change as +12.3 %. */
export const signed = (share: number | undefined): string =>
  share !== undefined && share >= 0 ? `+${percent(share)}` : percent(share);
