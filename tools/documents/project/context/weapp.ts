import { randomUUID } from 'node:crypto';
import { createWeapp } from 'weapp-openapi';

export const appid = 'wx448f04719cd48f69';
export const secret = 'APPSECRET';
export const wx = createWeapp({ appid, secret });
/** A code of wx.login, which works once. */
export const code = `user-42-${randomUUID()}`;
