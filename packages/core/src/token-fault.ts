import { WeappUsageError } from './start.ts';

/** Why a call has no access_token: there is no credential, or it gave something else. */
export function tokenFault(id: string, hasCredential: boolean, given?: unknown): WeappUsageError {
  if (!hasCredential) {
    return new WeappUsageError(
      `${id} needs an access_token: pass \`credential\`, for example createTokenManager({ appid, secret }).`,
      id,
    );
  }
  const what = typeof given !== 'string' ? typeof given : given ? 'text that is none' : 'an empty string';
  return new WeappUsageError(`${id}: the credential gave ${what} in place of an access_token.`, id);
}
