// paging.ts: the paging operations, as a table for the runtime.
import type { Operation } from '../document.ts';
import { paged } from '../paged-operations.ts';

/** In this order, separated by blanks; what an operation does not have is left empty. */
const COLUMNS = ['style', 'position', 'first', 'size', 'maximum', 'items', 'total', 'pages', 'next', 'more'];

export function pagingTable(operations: Operation[]): string {
  const rows = paged(operations).map(({ id, paging }) => {
    const foreign = Object.keys(paging).find((name) => !COLUMNS.includes(name));
    if (foreign) throw new Error(`${id}: x-paging has ${foreign}, for which the table has no column.`);
    // The first position is a number or text.
    const cells = COLUMNS.map(
      (name) => (name === 'first' ? JSON.stringify(paging[name]) : paging[name]) ?? '',
    );
    return [id, ...cells].join(' ').trimEnd();
  });
  return `/** How each paging operation pages, for src/client/all-paging.ts. */
export const paging = \`${rows.join('\n')}\`;
`;
}
