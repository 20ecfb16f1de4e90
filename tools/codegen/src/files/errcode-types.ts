import type { Operation } from '../document.ts';
import { readErrcodes } from '../errcode-file.ts';

/** errcode-types.ts: the documented errcodes of each operation. */
export function errcodeTypes(operations: Operation[], file: string): string {
  const { general } = readErrcodes(file);
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
