import { readFile } from 'node:fs/promises';
import axios from 'axios';
import { baseUrl, check, inputs, isJpeg, refused, signed, succeeded } from '../steps';
import { createApiClient, schemas } from './out/wechat';

let openid = '';
let session_key = '';
let secrets: Record<string, string> = {};
const axiosInstance = axios.create({ baseURL: baseUrl });
axiosInstance.interceptors.request.use((config) => ({ ...config, params: { ...config.params, ...secrets } }));
const client = createApiClient(baseUrl, { axiosInstance });

await check({
  steps: {
    async token() {
      secrets = { access_token: (await client.getStableAccessToken(inputs.token)).access_token };
    },
    async login() {
      ({ openid, session_key } = succeeded(await client.code2Session({ queries: inputs.login })));
      return openid !== undefined;
    },
    async query() {
      return (await client.getPaidUnionid({ queries: { openid } })).unionid !== undefined;
    },
    async JSON() {
      const { visit_uv_new } = await client.getDailyRetain(inputs.day);
      return visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      const answer: unknown = await client.getUnlimitedQRCode(inputs.code, { responseType: 'arraybuffer' });
      return isJpeg(answer as ArrayBuffer);
    },
    async upload() {
      const answer = await client.uploadTempMedia({ media: inputs.picture }, { queries: { type: 'image' } });
      return (answer as { media_id?: string }).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      return (await client.query_user_balance(body)).balance >= 0;
    },
    async zod() {
      schemas.GetDailyRetainResponse.parse(await client.getDailyRetain(inputs.day));
    },
  },
  settings: [
    'its output folder must exist',
    "a picture needs `responseType: 'arraybuffer'`",
    'an interceptor of axios adds the credentials',
  ],
  notes: {
    'it sends no credentials by itself': refused(
      () => createApiClient(baseUrl).getDailyRetain(inputs.day),
      /invalid_type/,
    ),
    'what stands beside `anyOf` is lost: such a request or answer is `unknown`': async () =>
      (await readFile('out/wechat.ts', 'utf8')).includes('z.union([z.unknown(), z.unknown()])'),
    'it needs zod 3': async () =>
      JSON.parse(await readFile('node_modules/@zodios/core/package.json', 'utf8')).peerDependencies.zod ===
      '^3.x',
  },
});
