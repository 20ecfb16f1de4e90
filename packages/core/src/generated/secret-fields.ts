// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Fields that hold secrets; their values are struck out of messages. */
export const secretFields: ReadonlySet<string> = new Set([
  'access_token',
  'appsecret',
  'encrypt_key',
  'iv',
  'request_url',
  'secret',
  'session_key',
  'signature',
]);
