import type { Io } from '../output/io.ts';
import type { Account } from './account.ts';
import { tokenStore } from './client.ts';

/** The key under which createTokenManager keeps an app's stable token; kept-token.test.ts notices if it changes. */
const keyOf = ({ appid }: Account): string => `${appid}:stable`;

/** How many milliseconds the kept token of an account has left; undefined if there is none. Sends no request. */
export async function keptTokenLife(io: Io, account: Account): Promise<number | undefined> {
  const stored = await tokenStore(io, account).read(keyOf(account));
  if (!stored) return undefined;
  const { token, life } = Object(JSON.parse(stored.value));
  const left = Number(life) - stored.age;
  return typeof token === 'string' && left > 0 ? left : undefined;
}

/** Overwrites the kept token of an account. */
export async function forgetToken(io: Io, account: Account): Promise<void> {
  const store = tokenStore(io, account);
  if (!(await store.read(keyOf(account)))) return;
  const lock = await store.lock(keyOf(account), 5_000);
  await lock?.write('{}');
  await lock?.release();
}
