import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Client, createClient, inLanguage } from '@weapp-openapi/core';
import { createTokenManager, type TokenManager, type TokenStore } from '@weapp-openapi/token';
import { fileStore } from '@weapp-openapi/token/file';
import { type Io, tell } from '../output/io.ts';
import type { Account } from './account.ts';
import { configFolder } from './folders.ts';

/** The folder with the tokens of a server: a mock's must never be sent to WeChat, which would cost a forced refresh. */
export function tokenFolder(io: Io, baseUrl: string | undefined): string {
  const server = baseUrl && createHash('sha256').update(new URL(baseUrl).href).digest('hex').slice(0, 16);
  return join(configFolder(io.env), server ? `tokens-${server}` : 'tokens');
}

export const tokenStore = (io: Io, { baseUrl }: Account): TokenStore =>
  fileStore({ dir: tokenFolder(io, baseUrl) });

/** The token manager of an account, which keeps its token in a file, so that the next command has it. */
export function tokenManager(io: Io, account: Account, store = tokenStore(io, account)): TokenManager {
  const { appid, secret, baseUrl } = account;
  let isTold = false;
  return createTokenManager({
    appid,
    secret,
    baseUrl,
    fetch: io.fetch,
    store,
    language: io.language,
    onEvent(event) {
      if (event.type !== 'store-error' || isTold) return;
      isTold = true;
      tell(io, `weapp: ${io.say('tokenNotKept', { message: inLanguage(event.error, io.language).message })}`);
    },
  });
}

/** A client for an account; without one, for operations that need no access_token. */
export function client(
  io: Io,
  account: Account | undefined,
  options: { baseUrl?: string | undefined; timeout?: number | undefined } = {},
): Client {
  const { WEAPP_APP_KEY: appKey, WEAPP_SANDBOX_APP_KEY: sandboxAppKey } = io.env;
  return createClient({
    credential: account && tokenManager(io, account),
    baseUrl: account?.baseUrl ?? options.baseUrl,
    fetch: io.fetch,
    language: io.language,
    pay: { appKey: appKey || undefined, sandboxAppKey: sandboxAppKey || undefined },
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  });
}
