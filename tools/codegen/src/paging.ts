// paged.ts and paging.ts: the paging operations, as types and as a table for the runtime.
import { type Operation, type Paging, responseType } from './document.ts';

type Paged = Operation & { paging: Paging };

const paged = (operations: Operation[]): Paged[] =>
  operations.filter((operation): operation is Paged => operation.paging !== undefined);

export function pagedInterface(operations: Operation[]): string {
  const methods = paged(operations).map(
    (o) =>
      `  /** ${o.summary}: each of \`${o.paging.items}\`. */\n  ${o.id}(input${inputOptional(o) ? '?' : ''}: ${inputType(o)}, options?: CallOptions): Pages<${responseType(o)}, ${itemType(o)}>;`,
  );
  return `import type { CallOptions } from '../call-options.ts';
import type { Pages } from '../paging.ts';
import type * as Schemas from './schemas.ts';

/** Makes some fields optional. */
type Optional<Fields, Names extends keyof Fields> = Omit<Fields, Names> & Partial<Pick<Fields, Names>>;

/** The paging operations; each iterates over its items. */
export interface PagedOperations {
${methods.join('\n')}
}
`;
}

/** The fields that the iterator fills in: the position, and the size if its maximum is known. */
const filled = ({ paging }: Paged) =>
  [paging.position, ...(paging.maximum !== undefined ? [paging.size] : [])].filter(
    (name) => name !== undefined,
  );

const inputOptional = (o: Paged) => o.required.every((name) => filled(o).includes(name));

function inputType(o: Paged): string {
  const names = filled(o).filter((name) => o.required.includes(name));
  const type = `Schemas.${o.requestType}`;
  return names.length > 0 ? `Optional<${type}, ${names.map((name) => `'${name}'`).join(' | ')}>` : type;
}

const itemType = (o: Paged) =>
  `${o.paging.items
    .split('.')
    .reduce((type, name) => `NonNullable<${type}['${name}']>`, responseType(o))}[number]`;

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
  return `/** How each paging operation pages, for src/all-paging.ts. */
export const paging = \`${rows.join('\n')}\`;
`;
}
