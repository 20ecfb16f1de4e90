import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';
import { isBaseUrl } from './base-url.ts';
import { DEFAULT, loadProfile } from './profiles.ts';

/** Options that every command takes. */
export interface AccountOptions {
  profile?: string | undefined;
  baseUrl?: string | undefined;
}

/** The mini program that a command works for. */
export interface Account {
  appid: string;
  secret: string;
  /** Another server than WeChat's. */
  baseUrl: string | undefined;
  /** The profile it comes from; undefined if it comes from the environment. */
  profile: string | undefined;
}

/**
 * Which mini program: that of `--profile`, that of WEAPP_APPID and WEAPP_SECRET, that of WEAPP_PROFILE, or the default
 * profile, in this order.
 */
export async function accountOf(io: Io, options: AccountOptions): Promise<Account> {
  const { env, say } = io;
  const chosen = chosenBaseUrl(io, options);
  if (options.profile === undefined && (env.WEAPP_APPID || env.WEAPP_SECRET)) {
    const { WEAPP_APPID: appid, WEAPP_SECRET: secret } = env;
    if (appid && secret) return { appid, secret, baseUrl: chosen, profile: undefined };
    const [present, absent] = appid ? ['WEAPP_APPID', 'WEAPP_SECRET'] : ['WEAPP_SECRET', 'WEAPP_APPID'];
    throw new Failure(say('halfEnvironment', { present, absent }));
  }
  const wanted = options.profile ?? (env.WEAPP_PROFILE || undefined);
  const profile = await loadProfile(io, wanted ?? DEFAULT);
  if (profile) return { ...profile, baseUrl: chosen ?? profile.baseUrl, profile: wanted ?? DEFAULT };
  throw new Failure(wanted === undefined ? say('noAccount') : say('noSuchProfile', { name: wanted }));
}

/** The server that `--base-url` or WEAPP_BASE_URL names; undefined if neither does. */
export function chosenBaseUrl({ env, say }: Io, { baseUrl }: AccountOptions): string | undefined {
  const given = baseUrl ?? (env.WEAPP_BASE_URL || undefined);
  if (given === undefined) return undefined;
  if (isBaseUrl(given)) return given;
  throw new Failure(say('badBaseUrl', { name: baseUrl === undefined ? 'WEAPP_BASE_URL' : '--base-url' }));
}
