import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createClient, type Hooks } from '@weapp-openapi/core';
import { createTokenManager } from '@weapp-openapi/token';
import type { Tracer } from '@opentelemetry/api';

const app = { appid: 'wx448f04719cd48f69', secret: 'APPSECRET' };
export const credential = createTokenManager(app);
export const wx = createClient({ credential });

const session = await wx.code2Session({
  ...app,
  js_code: `user-42-${randomUUID()}`,
  grant_type: 'authorization_code',
});
export const openid = session.openid;
export const session_key = session.session_key;
export const user_ip = '127.0.0.1';
export const appKey = 'APPKEY';
export const sandboxAppKey = 'SANDBOXAPPKEY';
/** A proxy. */
export const proxy = 'http://127.0.0.1:3128';
/** What somebody has caught. */
export const error: unknown = new Error('caught');
/** The reader's own, from the block before. */
export const tracingHooks = (_tracer: Tracer): Hooks => ({});
