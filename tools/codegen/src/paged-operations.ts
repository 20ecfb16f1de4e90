import type { Operation, Paging } from './document.ts';

/** An operation that gives a list page by page. */
export type Paged = Operation & { paging: Paging };

export const paged = (operations: Operation[]): Paged[] =>
  operations.filter((operation): operation is Paged => operation.paging !== undefined);
