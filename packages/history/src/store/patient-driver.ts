import { setTimeout as delay } from 'node:timers/promises';
import { type DatabaseConnection, SqliteDriver } from 'kysely';

/** How long to wait for another writer, in milliseconds. */
const PATIENCE = 30_000;
const LONGEST_PAUSE = 20;

/**
 * Waits for other writers without blocking. SQLite's own `busy_timeout` sleeps inside the call: nothing else in
 * this process goes on meanwhile, and if the other writer is a second connection of this process, it waits for
 * what cannot happen.
 */
export class PatientDriver extends SqliteDriver {
  #patient: DatabaseConnection | undefined;

  override async acquireConnection(): Promise<DatabaseConnection> {
    this.#patient ??= patient(await super.acquireConnection());
    return this.#patient;
  }
}

function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    async executeQuery(query, options) {
      const end = performance.now() + PATIENCE;
      for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        try {
          return await connection.executeQuery(query, options);
        } catch (error) {
          if (!isBusy(error) || performance.now() > end) throw error;
        }
        await delay(pause * (0.5 + Math.random()));
      }
    },
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  };
}

/** SQLITE_BUSY, or one of its kinds: https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  const { errcode } = Object(error) as { errcode?: unknown };
  return typeof errcode === 'number' && (errcode & 0xff) === 5;
}
