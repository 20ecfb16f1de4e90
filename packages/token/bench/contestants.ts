import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TokenStore } from '@weapp-openapi/token';

/** Where a contestant asks for tokens, and what its processes share. */
export interface Surroundings {
  baseUrl: string;
  appid: string;
  secret: string;
  /** A folder of the contestant's own. */
  dir: string;
  /** Port of a Redis that the benchmark started; 0 without. */
  redisPort: number;
}

export interface Contestant {
  /** Seconds that a token lives. Each contestant's margin before the end must fit in. */
  lifetime: number;
  expiries: number;
  /** Makes what one process uses, and gives its way to get a token. */
  open(surroundings: Surroundings): Promise<() => Promise<string>>;
}

const weapp = (openStore: (surroundings: Surroundings) => Promise<TokenStore>): Contestant => ({
  // Its successor is there after 2 s, and asked for after 2.2 s at the earliest.
  lifetime: 4,
  expiries: 30,
  async open(surroundings) {
    const { createTokenManager } = await import('@weapp-openapi/token');
    const { appid, secret, baseUrl } = surroundings;
    const manager = createTokenManager({ appid, secret, baseUrl, store: await openStore(surroundings) });
    return () => manager.get();
  },
});

/** What takes part, by the name that `--only` takes. Each loads what it needs only where it runs. */
export const contestants: Readonly<Record<string, Contestant>> = {
  file: weapp(async ({ dir }) => {
    const { fileStore } = await import('@weapp-openapi/token/file');
    return fileStore({ dir });
  }),

  redis: weapp(async ({ redisPort }) => {
    const { redisStore } = await import('@weapp-openapi/token/redis');
    const { createClient } = await import('redis');
    const client = await createClient({ url: `redis://127.0.0.1:${redisPort}` }).connect();
    return redisStore({ client });
  }),

  // Its file cache counts in whole seconds and has no margin.
  'node-easywechat': {
    lifetime: 3,
    expiries: 10,
    async open({ appid, secret, dir, baseUrl }) {
      // By its file: the package's entry needs a file that its dependency node-socialite 1.5.3 does not have.
      const { default: MiniApp } = await import('node-easywechat/dist/MiniApp/Application.js');
      const app = new MiniApp({
        app_id: appid,
        secret,
        file_cache: { path: dir, dirMode: 0o700, fileMode: 0o600, ext: '.cache' },
        http: { baseURL: `${baseUrl}/` },
      });
      return () => app.getAccessToken().getToken();
    },
  },

  // The callbacks of its README. It gives a token up 10 seconds before its end, so of 13 there are 3 left.
  'co-wechat-api': {
    lifetime: 13,
    expiries: 10,
    async open({ appid, secret, dir, baseUrl }) {
      const { default: API } = await import('co-wechat-api');
      const path = join(dir, 'access_token.txt');
      const api = new API(
        appid,
        secret,
        async () => JSON.parse(await readFile(path, 'utf8').catch(() => 'null')) ?? undefined,
        (token) => writeFile(path, JSON.stringify(token)),
      );
      api.prefix = `${baseUrl}/cgi-bin/`;
      return async () => (await api.ensureAccessToken()).accessToken;
    },
  },
};
