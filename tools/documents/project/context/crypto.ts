import { createWeapp } from 'weapp-openapi';

export const appid = 'wx448f04719cd48f69';
export const secret = 'APPSECRET';
export const wx = createWeapp({ appid, secret });
export const openid = 'oEWzBfmdLqhFS2mTXCo2E4Y9gJAM';
export const session_key = 'tiihtNczf5v6AKRyjwEUhQ==';
export const appKey = 'APPKEY';
/** The reader's own keys, of the admin console. */
export const symmetricKey = 'SYMMETRIC';
export const privateKeyPem = 'PRIVATE';
export const certificatePem = 'CERTIFICATE';
