// errcodes.ts: meaning and remedy of each errcode, both general and specific to a section.
import { readFileSync } from 'node:fs';
import type { Operation } from './document.ts';

interface Errcode {
  meaning: string;
  remedy: string;
  retryable: boolean;
}

interface ErrcodeFile {
  general: Record<string, Errcode>;
  sections: Record<string, Record<string, Errcode>>;
}

export function errcodeTable(file: string): string {
  const { general, sections }: ErrcodeFile = JSON.parse(readFileSync(file, 'utf8'));
  const blocks = Object.entries(sections)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([section, codes]) => `  '${section}': {\n${rows(codes, '    ')}\n  },`);
  return `import type { Errcode } from '../errcodes.ts';

/** Errcodes that mean the same everywhere. */
export const generalErrcodes: Readonly<Record<number, Errcode>> = {
${rows(general, '  ')}
};

/** Errcodes with their own meaning in one section of the docs. */
export const sectionErrcodes: Readonly<Record<string, Readonly<Record<number, Errcode>>>> = {
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

/** errcode-types.ts: the documented errcodes of each operation. */
export function errcodeTypes(operations: Operation[], file: string): string {
  const { general }: ErrcodeFile = JSON.parse(readFileSync(file, 'utf8'));
  const codes = Object.keys(general).sort((a, b) => Number(a) - Number(b));
  const rows = operations.map(({ id, errcodes }) => `  ${id}: ${errcodes.join(' | ') || 'never'};`);
  return `/** Errcodes that any operation may return. */
export type GeneralErrcode = ${codes.join(' | ')};

/** The errcodes documented on the page of each operation. WeChat may send others. */
export interface Errcodes {
${rows.join('\n')}
}
`;
}
