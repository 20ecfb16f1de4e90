const BEGIN = '<!-- generators: written by `pnpm generators --write` -->';
const END = '<!-- /generators -->';

/**
 * The text between the two marks in a Markdown text.
 *
 * @throws Error if a mark is missing.
 */
export function readMarked(markdown: string): string {
  const { begin, end } = find(markdown);
  return markdown.slice(begin, end).trim();
}

/** The Markdown text with `text` between its two marks. */
export function writeMarked(markdown: string, text: string): string {
  const { begin, end } = find(markdown);
  return `${markdown.slice(0, begin)}\n\n${text}\n\n${markdown.slice(end)}`;
}

function find(markdown: string): { begin: number; end: number } {
  const begin = markdown.indexOf(BEGIN);
  const end = markdown.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`The text has to have the lines ${BEGIN} and ${END}.`);
  return { begin: begin + BEGIN.length, end };
}
