import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';
import { serverFolder } from './scratch.ts';
import {
  eventually,
  findProgram,
  freePort,
  type Surroundings,
  serverOptions,
  startProcess,
} from './server.ts';

const run = promisify(execFile);

const MARIADB_PACKAGES = 'MariaDB (Debian: apt install mariadb-server; macOS: brew install mariadb)';
const mariadbd = findProgram('mariadbd', MARIADB_PACKAGES);
const mariadbInstall = mariadbd && findProgram('mariadb-install-db', MARIADB_PACKAGES);

export const INITDB = findProgram(
  'initdb',
  'PostgreSQL (Debian: apt install postgresql; macOS: brew install postgresql)',
);
/** The server, where its installer is there too. */
export const MARIADB = mariadbInstall && mariadbd;

export type SqlServer = Awaited<ReturnType<typeof startPostgres | typeof startMariadb>>;

/** A PostgreSQL cluster of the test's own; ready to be asked. */
export async function startPostgres() {
  if (!INITDB) throw new Error('PostgreSQL is missing.');
  const bin = dirname(realpathSync(INITDB));
  const { around, remove } = surroundings('postgres');
  const data = join(around.dir, 'data');
  const made = ['-D', data, '-U', 'postgres', '-A', 'trust', '-N', '--locale=C', '-E', 'UTF8'];
  await run(join(bin, 'initdb'), made, serverOptions(around));
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const fixed = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = await serving(around, remove, (port) => ({
    program: join(bin, 'postgres'),
    args: [...fixed, '-p', `${port}`],
    greet: () => postgresQuery(port, 'select 1'),
  }));
  return { ...server, query: (text: string) => postgresQuery(server.port, text) };
}

/** A MariaDB server of the test's own; ready to be asked. */
export async function startMariadb() {
  if (!MARIADB || !mariadbInstall) throw new Error('MariaDB is missing.');
  const { around, remove } = surroundings('mysql');
  const { dir } = around;
  // Its temporary tables have the same names in every server.
  const common = ['--no-defaults', `--datadir=${dir}/data`, `--tmpdir=${dir}`];
  const setup = [...common, '--auth-root-authentication-method=normal', '--skip-test-db'];
  await run(mariadbInstall, setup, serverOptions(around));
  const fixed = [...common, '--bind-address=127.0.0.1', `--socket=${dir}/socket`, `--pid-file=${dir}/pid`];
  const server = await serving(around, remove, (port) => ({
    program: MARIADB,
    args: [
      ...fixed,
      `--port=${port}`,
      '--skip-grant-tables',
      '--skip-networking=0',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    greet: () => mariadbQuery(port, 'select 1'),
  }));
  return { ...server, query: (text: string) => mariadbQuery(server.port, text) };
}

/** One statement on a connection of its own. */
async function postgresQuery(port: number, text: string): Promise<void> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  await client.query(text).finally(() => client.end());
}

async function mariadbQuery(port: number, text: string): Promise<void> {
  const client = await createConnection({ host: '127.0.0.1', port, user: 'root' });
  await client.query(text).finally(() => client.end());
}

interface Launch {
  program: string;
  args: string[];
  /** Rejects while the server does not answer. */
  greet(): Promise<unknown>;
}

async function serving(around: Surroundings, remove: () => void, launch: (port: number) => Launch) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const { program, args, greet } = launch(port);
    let server = startProcess(program, args, around);
    const { child } = server;
    const isUp = await eventually(async () => {
      if (child.exitCode === null) await greet();
      return child.exitCode === null;
    });
    // Somebody else has taken the port meanwhile.
    if (!isUp && attempt < 5) continue;
    if (!isUp) throw new Error(`${program} does not start.`);
    return {
      port,
      kill: () => server.stop('SIGQUIT'),
      async start() {
        server = startProcess(program, args, around);
        await eventually(greet);
      },
      async stop() {
        await server.stop('SIGQUIT');
        remove();
      },
    };
  }
}

/** A folder, and the user to run as: database servers refuse to be root. */
function surroundings(account: string): { around: Surroundings; remove(): void } {
  const { dir: outer, remove } = serverFolder(account);
  const dir = join(outer, 'server');
  mkdirSync(dir);
  if (process.getuid?.() !== 0) return { around: { dir }, remove };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry =
    users.find((line) => line.startsWith(`${account}:`)) ?? users.find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = entry?.split(':').map(Number) ?? [];
  if (uid === undefined || gid === undefined) throw new Error('No user to run a database as.');
  for (const folder of [outer, dir]) chownSync(folder, uid, gid);
  return { around: { dir, uid, gid }, remove };
}
