import { openHistory } from '@weapp-openapi/history';
import { createWeapp, lastDays } from 'weapp-openapi';

export const appid = 'wx448f04719cd48f69';
export const wx = createWeapp({ appid, secret: 'APPSECRET' });
export const history = await openHistory({ url: ':memory:' });
export const { begin, end } = lastDays(14);
