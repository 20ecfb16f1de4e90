import type { Operation } from '../document.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/** docs.ts: the official page of each operation, relative to the root of the docs. */
export function docsTable(operations: Operation[]): string {
  const rows = operations.map(({ id, docs }) => {
    if (!docs.startsWith(SERVER)) throw new Error(`${id}: ${docs} is not an official page.`);
    return `  ${id}: '${docs.slice(SERVER.length)}',`;
  });
  return `/** Official pages by operation. */
export const docs: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}
