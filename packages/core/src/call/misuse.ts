// What is wrong with a call, to stand after the operation's name.

export const noCredential = (): string =>
  ' needs an access_token: pass `credential`, for example createTokenManager({ appid, secret }).';

export function noToken(given: unknown): string {
  const what = typeof given !== 'string' ? typeof given : given ? 'text that is none' : 'an empty string';
  return `: the credential gave ${what} in place of an access_token.`;
}

export const noResponse = (): string => ': the transport must give { status, headers, body }.';
