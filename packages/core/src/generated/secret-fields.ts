// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Fields that hold secrets; their values are struck out of messages. */
export const secretFields: ReadonlySet<string> = new Set([
  'AccountPwd',
  'BizPwd',
  'CustomKey',
  'Token',
  'access_token',
  'appkey',
  'appsecret',
  'authorization',
  'delivery_sign',
  'encrypt_key',
  'iv',
  'password',
  'pay_sig',
  'pushAddr',
  'request_url',
  'sandbox_appkey',
  'secret',
  'secretkey',
  'session_key',
  'sign',
  'signature',
  'sn_ticket',
  'token',
  'wx_token',
]);
