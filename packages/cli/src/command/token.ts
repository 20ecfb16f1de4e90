import { type Io, print } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { type AccountOptions, accountOf } from '../profile/account.ts';
import { tokenFolder, tokenManager } from '../profile/client.ts';
import { keptTokenLife } from '../profile/kept-token.ts';

/** `weapp token get`: prints a token that works, and nothing else. */
export async function tokenGet(io: Io, options: AccountOptions): Promise<void> {
  const account = await accountOf(io, options);
  print(io, await tokenManager(io, account).get({ signal: io.signal }));
}

/** `weapp token status`: tells about the kept token, without it and without a request. */
export async function tokenStatus(io: Io, options: AccountOptions & { json?: boolean }): Promise<void> {
  const { say } = io;
  const account = await accountOf(io, options);
  const { appid, profile } = account;
  const server = account.baseUrl ?? 'https://api.weixin.qq.com';
  const life = await keptTokenLife(io, account);
  if (options.json) {
    const expires_at = life === undefined ? null : new Date(Date.now() + life).toISOString();
    const expires_in = Math.floor((life ?? 0) / 1000);
    print(io, toJson({ appid, profile: profile ?? null, server, expires_at, expires_in }, true));
    return;
  }
  const from = profile === undefined ? say('fromEnvironment') : say('fromProfile', { name: profile });
  const token =
    life === undefined
      ? say('tokenNone')
      : say('tokenGood', { minutes: Math.floor(life / 60_000), time: clock(life) });
  for (const [name, value] of [
    [say('account'), appid],
    [say('from'), from],
    [say('server'), server],
    [say('token'), token],
    [say('keptIn'), tokenFolder(io, account.baseUrl)],
  ]) {
    print(io, `${name}${say('colon')}${value}`);
  }
}

/** The time of day in so many milliseconds, here. */
const clock = (milliseconds: number): string =>
  new Date(Date.now() + milliseconds).toTimeString().slice(0, 8);
