import { randomUUID } from 'node:crypto';
import { createWeapp } from 'weapp-openapi';

export const wx = createWeapp({ appid: 'wx448f04719cd48f69', secret: 'APPSECRET' });
/** A code of wx.login, which works once. */
export const code = `user-42-${randomUUID()}`;
