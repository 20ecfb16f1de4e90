import { type SelectQueryBuilder, sql } from 'kysely';
import type { Tables } from '../store/tables.ts';

/**
 * The rows of a query by pages, each of which begins after the last row of the one before. `order` must be a key
 * of the table. Not one cursor for all: as long as its reader takes, an open cursor holds back the checkpoints of
 * SQLite and the vacuum of PostgreSQL.
 */
export async function* pages<Table extends keyof Tables, Row extends object>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  order: readonly (string & keyof Row)[],
  size: number,
): AsyncGenerator<Row[]> {
  let ordered = query.limit(size);
  for (const column of order) ordered = ordered.orderBy(sql.ref(column));
  let page = await ordered.execute();
  while (page.length > 0) {
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    const columns = sql.join(order.map((column) => sql.ref(column)));
    const values = sql.join(order.map((column) => last[column]));
    page = await ordered.where(sql<boolean>`(${columns}) > (${values})`).execute();
  }
}
