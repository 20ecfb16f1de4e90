import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'weapp-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

test('tables of a later version are refused, and stay as they are', async () => {
  const url = `file:${file('newer.db')}`;
  const store = await openStore(url);
  await sql`insert into weapp_migrations (name, timestamp) values ('999-later', '2030-01-01T00:00:00.000Z')`.execute(
    store.db,
  );
  await store.close();
  await expect(openStore(url)).rejects.toMatchObject({
    code: 'WEAPP_HISTORY',
    reason: 'newer-database',
    message: expect.stringContaining('Update the package'),
  });
});

test('opened several times at once, a new file gets its tables once', async () => {
  const url = `file:${file('new.db')}`;
  const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(url)));
  for (const { db } of stores) expect(await db.selectFrom('answers').selectAll().execute()).toEqual([]);
  await Promise.all(stores.map((store) => store.close()));
});

test('a file that is no database is refused, and stays as it is', async () => {
  const path = file('notes.txt');
  const notes = 'not a database, and long enough to have a header of sixteen bytes\n'.repeat(20);
  writeFileSync(path, notes);
  await expect(openStore(`file:${path}`)).rejects.toMatchObject({
    reason: 'database',
    message: expect.stringContaining('notes.txt cannot be opened: file is not a database'),
  });
  expect(readFileSync(path, 'utf8')).toBe(notes);
  // Nor is it kept open.
  if (process.platform === 'linux') {
    const open = readdirSync('/proc/self/fd').map((fd) => linkOf(`/proc/self/fd/${fd}`));
    expect(open).not.toContain(path);
  }
});

const linkOf = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
};

test('a folder that does not exist is named', async () => {
  await expect(openStore(`file:${file('missing/weapp.db')}`)).rejects.toThrow(
    `the folder ${file('missing')} does not exist`,
  );
});

test('a PostgreSQL that does not answer is named without the password', async () => {
  const error = await openStore('postgres://stats:hunter2@127.0.0.1:9/figures').catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({
    reason: 'database',
    message: expect.stringContaining('the PostgreSQL database 127.0.0.1:9/figures cannot be opened'),
  });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
});

test('one transaction after another, however many begin at once', async () => {
  const store = await openStore(':memory:');
  const key = { appid: 'wx1', operation: 'x', begin_date: '1', end_date: '1', parameters: '' };
  const add = (index: number) =>
    store.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('claims')
        .values({ ...key, appid: `wx${index}`, owner: 'o', until: 1 })
        .execute();
      if (index === 3) throw new Error('no');
    });
  const results = await Promise.allSettled([1, 2, 3, 4].map(add));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect((await store.db.selectFrom('claims').select('appid').execute()).length).toBe(3);
  await store.close();
});

test('a PostgreSQL that takes the connection and says nothing is given up', async () => {
  const server = createServer(() => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  const opening = openStore(`postgres://stats@127.0.0.1:${port}/figures`, 100);
  await expect(opening).rejects.toThrow(/figures cannot be opened: .*timeout/i);
  for (const socket of sockets) socket.destroy();
  server.close();
});

test('of a host with several addresses, each refusal is named', async () => {
  await expect(openStore('postgres://stats@localhost:9/figures')).rejects.toThrow(
    /cannot be opened: .*ECONNREFUSED/,
  );
});
