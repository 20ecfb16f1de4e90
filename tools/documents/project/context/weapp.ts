import { randomUUID } from 'node:crypto';
import { createWeapp } from 'weapp-openapi';

export const appid = 'wx448f04719cd48f69';
export const secret = 'APPSECRET';
export const token = 'TOKEN';
export const encodingAESKey = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
export const wx = createWeapp({ appid, secret });
/** A one-time code from wx.login. */
export const code = `user-42-${randomUUID()}`;
