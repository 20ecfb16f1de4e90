import { wrap } from './text-width.ts';

/** How far the lines of a list's item stand behind its dash. */
const HANGING = 2;

/**
 * The spec's descriptions as lines of this width. Blank lines separate paragraphs; other line breaks are the spec file's
 * own, except before an item of a list.
 */
export function paragraphs(text: string, width: number, indent = 0): string {
  const pad = ' '.repeat(indent);
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split(/\n(?=[-*] )/)
        .flatMap((part) => {
          const [first = '', ...rest] = wrap(part.replace(/\s+/g, ' '), width - indent - HANGING);
          return [first, ...rest.map((line) => (/^[-*] /.test(part) ? ' '.repeat(HANGING) + line : line))];
        })
        .map((line) => pad + line)
        .join('\n'),
    )
    .join('\n\n');
}
