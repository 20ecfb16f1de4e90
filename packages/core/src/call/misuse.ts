// What is wrong with a call, to follow the operation's name in a message.

export const noCredential = (): string =>
  ' needs an access_token: pass `credential`, for example createTokenManager({ appid, secret }).';

export function noToken(given: unknown): string {
  const what = typeof given !== 'string' ? typeof given : given ? 'an invalid string' : 'an empty string';
  return `: the credential returned ${what} instead of an access_token.`;
}

export const noResponse = (): string => ': the transport must return { status, headers, body }.';
