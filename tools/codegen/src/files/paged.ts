// paged.ts: the paging operations, as types.
import { type Operation, responseType } from '../document.ts';
import { type Paged, paged } from '../paged-operations.ts';

export function pagedInterface(operations: Operation[]): string {
  const methods = paged(operations).map(
    (o) =>
      `  /** ${o.summary}: each of \`${o.paging.items}\`. */\n  ${o.id}(input${inputOptional(o) ? '?' : ''}: ${inputType(o)}, options?: CallOptions): Pages<${responseType(o)}, ${itemType(o)}>;`,
  );
  return `import type { CallOptions } from '../operation/call-options.ts';
import type { Pages } from '../client/paging.ts';
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
