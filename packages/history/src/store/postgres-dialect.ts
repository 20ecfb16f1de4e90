import { PostgresDialect } from 'kysely';
import { HistoryError } from '../history-error.ts';
import { needsPg } from '../messages/store.ts';

/** Connections of one history. `sync` asks WeChat four at a time by default, and writes for moments only. */
const CONNECTIONS = 5;

/** How long to wait for a server that does not answer; without a limit pg waits for ever. */
const CONNECT_MS = 30_000;

/** kysely's PostgreSQL over pg, which is loaded only here. */
export async function postgresDialect(url: string, connectMs = CONNECT_MS): Promise<PostgresDialect> {
  const { Pool } = await loadPg();
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: connectMs,
    application_name: 'weapp-openapi history',
  });
  // A server that restarts ends connections. Without listeners that ends the program: the pool's tell of idle ones,
  // and one that is in a transaction tells by itself. Its next query fails anyway.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}

async function loadPg(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    const pg = await import('pg');
    return pg.default ?? pg;
  } catch (error) {
    throw new HistoryError('database', needsPg(), error);
  }
}
