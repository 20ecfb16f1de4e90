import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { close, listen } from './listen.ts';
import { startVerdaccio } from './verdaccio.ts';

/** A registry on loopback that behaves like npm's where a release depends on it. */
export interface Npm {
  url: string;
  /** The environment in which npm and pnpm use it. No credential is in it. */
  env: Record<string, string>;
  /** What GitHub adds to that of a job with `id-token: write`: with it, packages can be published. */
  job: Record<string, string>;
  /** The packages that were published, in this order. */
  published: string[];
  /** Names of packages that it refuses from now on. */
  refused: Set<string>;
  stop(): Promise<void>;
}

const json = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/**
 * verdaccio, and before it trusted publishing (https://docs.npmjs.com/trusted-publishers): pnpm asks GitHub for an
 * identity token, exchanges it at the registry for one that publishes a single package, and needs no other credential.
 * Here this server plays both parts, and accepts every identity.
 */
export async function startNpm(folder: string): Promise<Npm> {
  const verdaccio = await startVerdaccio(folder);
  const published: string[] = [];
  const refused = new Set<string>();
  const runtimeToken = crypto.randomUUID();

  const server = createServer((incoming, response) => {
    const { method, headers } = incoming;
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const name = decodeURIComponent(url.pathname.slice(1));
    if (url.pathname === '/github/token') {
      if (headers.authorization !== `Bearer ${runtimeToken}`) return json(response, 401, {});
      return json(response, 200, { value: identity(url.searchParams.get('audience')) });
    }
    if (name.startsWith('-/npm/v1/oidc/token/exchange/'))
      return json(response, 201, { token: verdaccio.token });
    if (method === 'PUT' && refused.has(name)) return json(response, 403, { error: `${name} is refused` });
    forward(verdaccio.url, incoming, response, (status) => {
      if (method === 'PUT' && status === 201 && !name.startsWith('-')) published.push(name);
    });
  });
  const url = await listen(server);

  const npmrc = join(folder, 'npmrc');
  await writeFile(npmrc, `registry=${url}\n`);
  return {
    url,
    env: {
      // pnpm reads its own variables and the file, npm also the variables in lower case, which pnpm sets for scripts.
      ...{ NPM_CONFIG_USERCONFIG: npmrc, npm_config_userconfig: npmrc },
      ...{ PNPM_CONFIG_REGISTRY: url, npm_config_registry: url },
      npm_config_cache: join(folder, 'npm-cache'),
    },
    job: {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true' },
      ...{
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}github/token?`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: runtimeToken,
      },
      // The signatures of provenance come from Sigstore's public servers, which know only real jobs.
      PNPM_CONFIG_PROVENANCE: 'false',
    },
    published,
    refused,
    async stop() {
      await close(server);
      await verdaccio.stop();
    },
  };
}

/** A JSON Web Token as GitHub's, without a signature. */
function identity(audience: string | null): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ aud: audience, repository_visibility: 'public' })}.none`;
}

function forward(
  to: string,
  from: IncomingMessage,
  response: ServerResponse,
  then: (status: number) => void,
): void {
  const { method = 'GET', headers } = from;
  // With the original `host`, the addresses of tarballs lead through here too.
  const outgoing = request(new URL(from.url ?? '/', to), { method, headers }, (answer) => {
    const { statusCode = 502 } = answer;
    then(statusCode);
    response.writeHead(statusCode, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', (error) => json(response, 502, { error: error.message }));
  from.pipe(outgoing);
}
