// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Fields that hold secrets; their values are struck out of messages. */
export const secretFields: ReadonlySet<string> = new Set([
  'access_token',
  'appkey',
  'appsecret',
  'encrypt_key',
  'iv',
  'pushAddr',
  'request_url',
  'sandbox_appkey',
  'secret',
  'session_key',
  'sign',
  'signature',
  'token',
]);
