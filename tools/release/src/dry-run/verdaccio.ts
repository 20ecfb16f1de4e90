import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { runServer } from 'verdaccio';
import { close, listen } from './listen.ts';

/** A registry on loopback. */
export interface Verdaccio {
  url: string;
  /** The token of the only user who may publish. */
  token: string;
  stop(): Promise<void>;
}

const OURS = { access: '$all', publish: '$authenticated', unpublish: '$authenticated' };

/**
 * Starts verdaccio on a free port of loopback, with all its files in `folder`. It keeps what is published to it, and
 * gets every other package from the registry that npm is configured with.
 */
export async function startVerdaccio(folder: string): Promise<Verdaccio> {
  await mkdir(folder, { recursive: true });
  const upstream = (await mustRun(['npm', 'config', 'get', 'registry'], { cwd: folder })).trim();
  const file = join(folder, 'config.yaml');
  const server: Server = await runServer({
    storage: join(folder, 'storage'),
    // It keeps its secrets beside this file, which does not exist.
    configPath: file,
    self_path: file,
    web: { enable: false },
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    uplinks: { upstream: { url: upstream, timeout: '60s', maxage: '1h' } },
    packages: {
      'weapp-openapi': OURS,
      '@weapp-openapi/*': OURS,
      '**': { access: '$all', proxy: 'upstream' },
    },
    max_body_size: '100mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  } as never);
  const url = await listen(server);
  return { url, token: await createUser(url), stop: () => close(server) };
}

async function createUser(url: string): Promise<string> {
  const name = 'dry-run';
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`verdaccio refused to create a user: ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}
