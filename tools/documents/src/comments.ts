import type { Snippet } from './snippet.ts';

/** How comments begin, by the language of a fence. */
const LINE_COMMENTS: Record<string, string[]> = {
  ts: ['//', '/*'],
  js: ['//', '/*'],
  go: ['//', '/*'],
  java: ['//', '/*'],
  sh: ['#'],
  yaml: ['#'],
  sql: ['--'],
};

/** The code of a snippet without comments, empty lines and trailing white space. */
export function withoutComments({ language, text }: Pick<Snippet, 'language' | 'text'>): string {
  const marks = LINE_COMMENTS[language] ?? [];
  let code = '';
  let quote: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const mark = quote === undefined ? marks.find((begin) => text.startsWith(begin, at)) : undefined;
    if (mark) {
      const end = mark === '/*' ? text.indexOf('*/', at + 2) + 1 : text.indexOf('\n', at) - 1;
      if (end < at) break;
      at = end;
      continue;
    }
    code += char;
    if (quote !== undefined && char === '\\') {
      code += text[++at] ?? '';
    } else if (char === quote) quote = undefined;
    else if (quote === undefined && (char === "'" || char === '"' || char === '`')) quote = char;
  }
  return code
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
