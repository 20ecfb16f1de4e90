import { openHistory } from '@weapp-openapi/history';
import { createWeapp, lastDays } from 'weapp-openapi';

export const appid = 'wx448f04719cd48f69';
export const wx = createWeapp({ appid, secret: 'APPSECRET' });
export const history = await openHistory({ url: ':memory:' });
const days = lastDays(14);
export const begin = days.begin;
export const end = days.end;
