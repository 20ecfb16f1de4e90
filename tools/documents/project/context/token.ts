import { memoryStore } from '@weapp-openapi/token';
import { createClient } from 'redis';

export const appid = 'wx448f04719cd48f69';
export const secret = 'APPSECRET';
export const store = memoryStore();
/** Never connected here. */
export const client = createClient();

const apps = new Map([[appid, { secret }]]);
const refreshTokens = new Map([[appid, 'refresh-token']]);
/** The reader's database. */
export const db = {
  findApp: async (id: string) => apps.get(id),
  newestTicket: async () => 'ticket',
  loadRefreshToken: async (id: string) => refreshTokens.get(id),
  replaceRefreshToken: async (id: string, _previous: string, next: string) => {
    refreshTokens.set(id, next);
  },
};
