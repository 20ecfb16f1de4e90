import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram, freePort, startProcess } from './server.ts';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';
const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => `${DEBIAN}/${version}/bin`) : [];

export const INITDB = findProgram('initdb', versions);
export const MARIADB = findProgram('mariadbd');

/** A PostgreSQL cluster of the test's own. */
export async function startPostgres() {
  if (!INITDB) throw new Error('PostgreSQL is missing.');
  const { dir, user } = dataFolder('postgres');
  await run(INITDB, ['-D', dir, '-U', 'postgres', '-A', 'trust', '-N'], { ...user, cwd: '/' });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const args = ['-D', dir, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])];
  return serving(INITDB.replace(/initdb$/, 'postgres'), args, port, dir, user);
}

/** A MariaDB server of the test's own. */
export async function startMariadb() {
  if (!MARIADB) throw new Error('MariaDB is missing.');
  const { dir, user } = dataFolder('mysql');
  const install = findProgram('mariadb-install-db');
  if (!install) throw new Error('mariadb-install-db is missing.');
  // Its temporary tables have the same names in every server.
  const common = ['--no-defaults', `--datadir=${dir}/data`, `--tmpdir=${dir}`];
  const setup = [...common, '--auth-root-authentication-method=normal', '--skip-test-db'];
  await run(install, setup, { ...user, cwd: '/' });
  const port = await freePort();
  const network = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${dir}/socket`];
  const args = [...common, ...network, '--skip-grant-tables', '--skip-networking=0', `--pid-file=${dir}/pid`];
  return serving(MARIADB, args, port, dir, user);
}

function serving(program: string, args: string[], port: number, dir: string, user: User) {
  let server = startProcess(program, args, user);
  return {
    port,
    kill: () => server.stop('SIGQUIT'),
    start() {
      server = startProcess(program, args, user);
    },
    async stop() {
      await server.stop('SIGQUIT');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

interface User {
  uid?: number;
  gid?: number;
}

/** A folder, and the user to run as: database servers refuse to be root. */
function dataFolder(account: string): { dir: string; user: User } {
  const dir = mkdtempSync(join(tmpdir(), `weapp-token-${account}-`));
  if (process.getuid?.() !== 0) return { dir, user: {} };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry =
    users.find((line) => line.startsWith(`${account}:`)) ?? users.find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = entry?.split(':').map(Number) ?? [];
  if (uid === undefined || gid === undefined) throw new Error('No user to run a database as.');
  chownSync(dir, uid, gid);
  return { dir, user: { uid, gid } };
}
