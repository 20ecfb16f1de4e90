import { createHash, randomUUID } from 'node:crypto';
import { WeappUsageError } from '@weapp-openapi/core';
import {
  MysqlAdapter,
  PostgresAdapter,
  type QueryExecutorProvider,
  type QueryResult,
  type RawBuilder,
  SqliteAdapter,
  sql,
} from 'kysely';
import { dbWrong, tableWrong } from '../messages/stores.ts';
import type { TokenStore } from '../renewal/token-store.ts';
import { ageOf } from './age.ts';
import { bounded } from './bounded.ts';
import { elapsing } from './elapsing.ts';
import { checkTimeout, checkValue, isValue, lockTime, MAX_TTL, MAX_VALUE } from './limits.ts';

/** Options of {@link sqlStore}. */
export interface SqlStoreOptions {
  /** A Kysely instance for PostgreSQL, MySQL, MariaDB or SQLite, not one inside a transaction. */
  db: QueryExecutorProvider;
  /** The SQL dialect. Default: that of the adapter of `db`. MariaDB is `mysql`. */
  dialect?: 'postgres' | 'mysql' | 'sqlite' | undefined;
  /** The table or `schema.table`, as {@link createTokenTable} creates it. Default: `weapp_token`. */
  table?: string | undefined;
  /** Milliseconds after which a query counts as failed. Default: 1000. */
  timeout?: number | undefined;
}

const TABLE = 'weapp_token';

interface Granted {
  fence: number;
  /** By the database's clock. */
  at: number;
}

/**
 * A store in a SQL database, for teams without Redis. Each key is one row; locks and writes are single conditional
 * statements, which the database executes one after the other, so that no connection is held while a token is fetched.
 * Ages are by the database's clock.
 *
 * @example
 * const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
 * await createTokenTable(db); // or in a migration
 * const token = createTokenManager({ appid, secret, store: sqlStore({ db }) });
 * @throws {WeappUsageError} when `db` is not a Kysely instance for one of these databases, or `table` or
 * `timeout` is invalid.
 */
export function sqlStore(options: SqlStoreOptions): TokenStore {
  const { now, insert, orIgnore } = dialectOf(options ?? {});
  const { db } = options;
  const timeout = checkTimeout('sqlStore', options.timeout ?? 1_000);
  const table = tableNamed('sqlStore', options.table ?? TABLE);

  const rows = async <T>(query: RawBuilder<T>) => (await execute(query, db)).rows;
  const changes = async (query: RawBuilder<unknown>) =>
    ((await execute(query, db)).numAffectedRows ?? 0n) > 0n;
  const call = <T>(method: string, work: Promise<T>) => bounded(`sqlStore: ${method}`, timeout, work);

  /** The new lock's fence and when it was granted; undefined if it was not. */
  async function take(id: string, owner: string, ttl: number): Promise<Granted | undefined> {
    // If the clock is set back by more than the ttl, that ends the lock too. The fence is at least the time, so that it
    // grows even if the table is emptied. Numbers that no store wrote do not count.
    const granted =
      (await changes(sql`
        update ${table}
        set fence = case when fence >= ${now} and fence < ${LAST} then fence + 1 else ${now} end,
          owner = ${owner}, locked_at = ${now}, locked_for = ${ttl}
        where id = ${id} and (owner is null or case
          when locked_for <= ${A_DAY} and locked_at between 0 and ${LAST} then abs(${now} - locked_at) >= locked_for
          else ${now} > 0 end)`)) ||
      (await changes(sql`
        ${insert} into ${table} (id, fence, owner, locked_at, locked_for)
        values (${id}, ${now}, ${owner}, ${now}, ${ttl}) ${orIgnore}`));
    if (!granted) return undefined;
    const [row] = await rows(
      sql<Granted>`select fence, locked_at as at from ${table} where id = ${id} and owner = ${owner}`,
    );
    return row && { fence: Number(row.fence), at: Number(row.at) };
  }

  return {
    async read(key) {
      // A value too large for a store to have written is not fetched.
      const query = sql<{ value: unknown; age: unknown }>`
        select value, case when written_at between 0 and ${LAST} then ${now} - written_at end as age
        from ${table}
        where id = ${idOf(key)} and length(value) <= ${LONGEST}`;
      const [row] = await call('read', rows(query));
      const value = textOf(row?.value);
      return isValue(value) ? { value, age: ageOf(Number(row?.age ?? Number.NaN)) } : undefined;
    },

    async lock(key, ttl) {
      const id = idOf(key);
      const owner = randomUUID();
      const mine = sql`id = ${id} and owner = ${owner}`;
      const release = () => changes(sql`update ${table} set owner = null where ${mine}`);
      // If the lock is granted too late, nothing else would release it.
      const granted = await bounded('sqlStore: lock', timeout, take(id, owner, lockTime('sqlStore', ttl)), {
        late: () => void release().catch(() => {}),
      });
      if (granted === undefined) return undefined;
      // The database's clock, continued by this process's: never ahead, since the answer took time to arrive.
      const databaseTime = elapsing(granted.at, 1);

      return {
        fence: granted.fence,
        async write(value) {
          checkValue('sqlStore', value);
          const late = sql`(${now} - ${databaseTime()})`;
          const query = sql`
            update ${table}
            set value = ${value}, written_at = ${now} - case when ${late} > 0 then ${late} else 0 end
            where ${mine}`;
          return bounded('sqlStore: write', timeout, changes(query), { value });
        },
        async extend(ttl) {
          const time = lockTime('sqlStore', ttl);
          const query = sql`update ${table} set locked_at = ${now}, locked_for = ${time} where ${mine}`;
          return call('extend', changes(query));
        },
        async release() {
          await call('release', release());
        },
      };
    },
  };
}

// With a strict default isolation level, PostgreSQL rejects one of two concurrent statements. The next attempt sees
// what the other one did.
async function execute<T>(query: RawBuilder<T>, db: QueryExecutorProvider): Promise<QueryResult<T>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await query.execute(db);
    } catch (error) {
      const refused = error instanceof Error && Reflect.get(error, 'code') === '40001';
      if (!refused || attempt === 5) throw error;
    }
  }
}

/**
 * Creates the table of {@link sqlStore} if it does not exist.
 *
 * @throws {WeappUsageError} when `table` is not a valid name.
 */
export async function createTokenTable(db: QueryExecutorProvider, table: string = TABLE): Promise<void> {
  await sql`
    create table if not exists ${tableNamed('createTokenTable', table)} (
      id char(64) not null primary key,
      value text,
      written_at bigint,
      fence bigint not null,
      owner char(36),
      locked_at bigint,
      locked_for bigint
    )`.execute(db);
}

// Literals, since PostgreSQL would have to guess the type of a parameter.
const LAST = sql.lit(Number.MAX_SAFE_INTEGER);
const A_DAY = sql.lit(MAX_TTL);
const LONGEST = sql.lit(MAX_VALUE);

// Kysely quotes each part, whatever it contains; databases silently cut off long names.
function tableNamed(maker: string, table: unknown): RawBuilder<unknown> {
  const parts = typeof table === 'string' ? table.split('.') : [];
  const isName = (part: string) => part.length > 0 && part.length <= 63 && !part.includes('\0');
  if (parts.length < 1 || parts.length > 2 || !parts.every(isName)) {
    throw new WeappUsageError(tableWrong(maker));
  }
  return sql.table(parts.join('.'));
}

// Another migration may have made the column a BLOB.
const textOf = (value: unknown): unknown =>
  value instanceof Uint8Array ? new TextDecoder().decode(value) : value;

// A digest, because some databases compare text case-insensitively or limit its length.
const idOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const onConflict = { insert: sql`insert`, orIgnore: sql`on conflict do nothing` };

// What differs between the databases. `now` is in milliseconds since 1970, by the database's clock.
const DIALECTS = {
  // Not now(), which does not advance during a transaction.
  postgres: { ...onConflict, now: sql`(extract(epoch from clock_timestamp()) * 1000)::bigint` },
  mysql: {
    // In UTC, because local time repeats an hour in autumn.
    now: sql`(timestampdiff(microsecond, '1970-01-01', utc_timestamp(6)) div 1000)`,
    insert: sql`insert ignore`,
    orIgnore: sql``,
  },
  sqlite: { ...onConflict, now: sql`cast((julianday('now') - 2440587.5) * 86400000 as integer)` },
};

type Dialect = (typeof DIALECTS)[keyof typeof DIALECTS];

function dialectOf({ db, dialect }: Partial<SqlStoreOptions>): Dialect {
  const adapter: unknown = typeof db?.getExecutor === 'function' && db.getExecutor().adapter;
  if (adapter && dialect !== undefined && Object.hasOwn(DIALECTS, dialect)) return DIALECTS[dialect];
  if (adapter instanceof PostgresAdapter) return DIALECTS.postgres;
  if (adapter instanceof MysqlAdapter) return DIALECTS.mysql;
  if (adapter instanceof SqliteAdapter) return DIALECTS.sqlite;
  throw new WeappUsageError(dbWrong());
}
