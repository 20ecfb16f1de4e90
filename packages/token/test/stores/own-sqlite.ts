import { join } from 'node:path';
import { createTokenTable } from '../../src/stores/sql-store.ts';
import { openDatabase, type SqlPlace } from './open-database.ts';
import { scratchFolder } from './scratch.ts';

/** An SQLite database of the test's own, with the table. */
export async function ownSqlite(): Promise<SqlPlace> {
  const place: SqlPlace = { kind: 'sqlite', file: join(scratchFolder('sqlite'), 'tokens.db') };
  const db = openDatabase(place);
  await createTokenTable(db).finally(() => db.destroy());
  return place;
}
