import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';

const LISTENING = '0A';

/**
 * The process that listens on a port, such as `node (process 4711)`: on Linux, if it belongs to the same user. undefined
 * where that cannot be found out. Its arguments, which may contain secrets, are not read.
 */
export async function portOwner(port: number): Promise<string | undefined> {
  try {
    const sockets = await listeningSockets(port);
    if (sockets.size === 0) return undefined;
    for (const process of await readdir('/proc')) {
      if (!/^\d+$/.test(process) || !(await holds(process, sockets))) continue;
      const name = (await readFile(`/proc/${process}/comm`, 'utf8')).replace(/[^\x20-\x7e]/g, '');
      return `${name} (process ${process})`;
    }
  } catch {
    // No /proc, or the process has just ended.
  }
  return undefined;
}

/** Links such as `socket:[12345]` of what listens on the port. */
async function listeningSockets(port: number): Promise<ReadonlySet<string>> {
  const sockets = new Set<string>();
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n')) {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      if (local.endsWith(ending) && state === LISTENING) sockets.add(`socket:[${inode}]`);
    }
  }
  return sockets;
}

async function holds(process: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${process}/fd`;
  // Those of other users cannot be read.
  for (const file of await readdir(folder).catch(() => [])) {
    if (sockets.has(await readlink(`${folder}/${file}`).catch(() => ''))) return true;
  }
  return false;
}

const LOOKED_AT = 20;

/** The next port after `port` that is free; undefined if many are taken. */
export async function nextFreePort(port: number, host: string): Promise<number | undefined> {
  for (let next = port + 1; next <= Math.min(65_535, port + LOOKED_AT); next++) {
    if (await isFree(next, host)) return next;
  }
  return undefined;
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
