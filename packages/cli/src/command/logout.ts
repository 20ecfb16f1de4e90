import { Failure } from '../output/failure.ts';
import { type Io, tell } from '../output/io.ts';
import type { AccountOptions } from '../profile/account.ts';
import { forgetToken } from '../profile/kept-token.ts';
import { DEFAULT, loadProfile, removeProfile } from '../profile/profiles.ts';

/** `weapp logout`: removes a profile and its token from this computer. */
export async function logout(io: Io, options: AccountOptions): Promise<void> {
  const { say } = io;
  const name = options.profile ?? (io.env.WEAPP_PROFILE || DEFAULT);
  // A profile that cannot be read, for its mode or content, can still be removed.
  const profile = await loadProfile(io, name).catch(() => undefined);
  if (!(await removeProfile(io, name))) throw new Failure(say('noSuchProfile', { name }));
  if (profile) await forgetToken(io, { ...profile, baseUrl: profile.baseUrl, profile: name });
  tell(io, say('loggedOut', { name }));
}
