import { afterAll, beforeAll, describe } from 'vitest';
import { SERVER_TIME } from '../../../token/test/stores/server.ts';
import { INITDB, type SqlServer, startPostgres } from '../../../token/test/stores/sql-servers.ts';
import { historyContract } from '../contract.ts';

describe.skipIf(!INITDB)('on PostgreSQL', () => {
  let server: SqlServer;
  let count = 0;

  beforeAll(async () => {
    server = await startPostgres();
  }, SERVER_TIME);
  afterAll(() => server?.stop(), SERVER_TIME);

  historyContract('PostgreSQL', async () => {
    const name = `history_${++count}`;
    await server.query(`create database ${name}`);
    return `postgres://postgres@127.0.0.1:${server.port}/${name}`;
  });
});
