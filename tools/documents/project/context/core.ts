import { randomUUID } from 'node:crypto';
import type { Tracer } from '@opentelemetry/api';
import { createClient, type Hooks } from '@weapp-openapi/core';
import { createTokenManager } from '@weapp-openapi/token';

const app = { appid: 'wx448f04719cd48f69', secret: 'APPSECRET' };
export const credential = createTokenManager(app);
export const wx = createClient({ credential });

const session = await wx.code2Session({
  ...app,
  // A separate user: another program logging in the same user would replace the session_key.
  js_code: `user-${randomUUID()}`,
  grant_type: 'authorization_code',
});
export const openid = session.openid;
export const session_key = session.session_key;
export const user_ip = '127.0.0.1';
export const appKey = 'APPKEY';
export const sandboxAppKey = 'SANDBOXAPPKEY';
/** An error that the reader has caught. */
export const error: unknown = new Error('caught');
/** The reader's own function, from the previous block. */
export const tracingHooks = (_tracer: Tracer): Hooks => ({});
