import { memoryStore } from '@weapp-openapi/token';
import { ask, canAsk } from '../output/ask.ts';
import { Failure } from '../output/failure.ts';
import { type Io, tell } from '../output/io.ts';
import { readAll, TooLarge } from '../output/read-all.ts';
import { type AccountOptions, chosenBaseUrl } from '../profile/account.ts';
import { tokenManager } from '../profile/client.ts';
import { DEFAULT, profilePath, storeProfile } from '../profile/profiles.ts';

export interface LoginOptions extends AccountOptions {
  appid?: string;
  secretStdin?: boolean;
  secret?: string | boolean;
  check: boolean;
}

/** `weapp login`: stores an account as a profile. */
export async function login(io: Io, options: LoginOptions): Promise<void> {
  const { say } = io;
  const name = options.profile ?? (io.env.WEAPP_PROFILE || DEFAULT);
  if (options.secret !== undefined) throw new Failure(say('noSecretOption'));
  // Before anything is asked, so that nobody types a secret in vain.
  profilePath(io, name);
  const baseUrl = chosenBaseUrl(io, options);
  const { appid, secret } = await credentials(io, options);
  if (options.check) {
    tell(io, say('checking'));
    try {
      // Not from the store: a token that is kept there would say nothing about a new secret.
      await tokenManager(io, { appid, secret, baseUrl, profile: name }, memoryStore()).get({
        signal: io.signal,
      });
    } catch (error) {
      tell(io, `${say('refused')} ${say('notStored')}`);
      throw error;
    }
    tell(io, say('checked'));
  }
  const file = await storeProfile(io, name, { appid, secret, baseUrl });
  tell(io, say('loggedIn', { name, file }));
}

async function credentials(io: Io, options: LoginOptions): Promise<{ appid: string; secret: string }> {
  const { say } = io;
  const { WEAPP_APPID, WEAPP_SECRET } = io.env;
  if (options.appid === undefined && !options.secretStdin && WEAPP_APPID && WEAPP_SECRET)
    return { appid: checkedAppid(io, WEAPP_APPID), secret: WEAPP_SECRET };
  const given = options.appid ?? (WEAPP_APPID || undefined);
  const mustAsk = given === undefined || !options.secretStdin;
  if (mustAsk && !canAsk(io)) throw new Failure(say('cannotAsk'));
  const appid = checkedAppid(io, given ?? (await ask(io, say('askAppid'))));
  if (!options.secretStdin) return { appid, secret: await ask(io, say('askSecret'), { hidden: true }) };
  const secret = (await readAll(io.stdin, LONGEST).catch(tooLong)).trim();
  if (secret === '' || /\s/.test(secret)) throw new Failure(say('emptySecret'));
  return { appid, secret };
}

/** An AppSecret has 32 characters. */
const LONGEST = 4096;

function tooLong(error: unknown): string {
  if (error instanceof TooLarge) return '';
  throw error;
}

function checkedAppid({ say }: Io, appid: string): string {
  if (/^[\w-]{1,64}$/.test(appid)) return appid;
  throw new Failure(say('badAppid', { appid: appid.slice(0, 100) }));
}
