import { randomUUID } from 'node:crypto';

/** The URL of the mock server. */
export const mock = process.env.MOCK_URL;
export const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 'any' });
export const login = new URLSearchParams({
  appid: 'wx1',
  secret: 'any',
  js_code: `user-42-${randomUUID()}`,
  grant_type: 'authorization_code',
});
export const query = new URLSearchParams({ access_token: 'any', type: 'image' });
export const form = new FormData();
