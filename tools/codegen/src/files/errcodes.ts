// errcodes.ts: meaning and remedy of each errcode, both general and specific to a section.
import { type Errcode, readErrcodes } from '../errcode-file.ts';

export function errcodeTable(file: string): string {
  const { general, sections } = readErrcodes(file);
  const blocks = Object.entries(sections)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([section, codes]) => `  '${section}': {\n${rows(codes, '    ')}\n  },`);
  return `import type { ErrcodeEntry } from '../errors/explanation.ts';

/** Errcodes that mean the same everywhere. */
export const generalErrcodes: Readonly<Record<number, ErrcodeEntry>> = {
${rows(general, '  ')}
};

/** Errcodes with their own meaning in one section of the docs. */
export const sectionErrcodes: Readonly<Record<string, Readonly<Record<number, ErrcodeEntry>>>> = {
${blocks.join('\n')}
};
`;
}

const rows = (codes: Record<string, Errcode>, indent: string) =>
  Object.entries(codes)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([code, { meaning, remedy, retryable }]) => {
      const key = Number(code) < 0 ? `[${code}]` : code;
      return `${indent}${key}: [${JSON.stringify(meaning)}, ${JSON.stringify(remedy)}, ${retryable ? 1 : 0}],`;
    })
    .join('\n');
