import { type Client, client, type RequestConfig } from '@kubb/plugin-client/clients/fetch';
import { baseUrl, check, inputs, isJpeg, refused, signed, succeeded } from '../steps';
import {
  code2Session,
  getDailyRetain,
  getDailyRetainResponseSchema,
  getPaidUnionid,
  getStableAccessToken,
  getUnlimitedQRCode,
  queryUserBalance,
  uploadTempMedia,
} from './out';

let secrets: Record<string, string> = {};
let openid = '';
let session_key = '';

/** Adds the credentials to the query; the client that kubb brings knows none. */
const wechat: Client = (config) =>
  client({ ...config, baseURL: baseUrl, params: { ...(config.params ?? {}), ...secrets } });

/** Reads a picture; the client that kubb brings reads JSON alone. */
async function picture<T>({ url, data }: RequestConfig<T>) {
  const body = JSON.stringify(data);
  const answer = await fetch(`${baseUrl}${url}?${new URLSearchParams(secrets)}`, { method: 'POST', body });
  return { ...answer, data: await answer.blob() };
}

await check({
  steps: {
    async token() {
      secrets = { access_token: (await getStableAccessToken(inputs.token, { client: wechat })).access_token };
    },
    async login() {
      ({ openid, session_key } = succeeded(await code2Session(inputs.login, { client: wechat })));
      return openid !== undefined;
    },
    async query() {
      const { unionid } = succeeded(await getPaidUnionid({ openid }, { client: wechat }));
      return unionid !== undefined;
    },
    async JSON() {
      const { visit_uv_new } = succeeded(await getDailyRetain(inputs.day, { client: wechat }));
      return visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      const answer: unknown = await getUnlimitedQRCode(inputs.code, { client: picture as Client });
      return isJpeg(answer as Blob);
    },
    async upload() {
      const answer = await uploadTempMedia({ media: inputs.picture }, { type: 'image' }, { client: wechat });
      return succeeded(answer).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      return succeeded(await queryUserBalance(body, { client: wechat })).balance >= 0;
    },
    async zod() {
      getDailyRetainResponseSchema.parse(await getDailyRetain(inputs.day, { client: wechat }));
    },
  },
  settings: [
    'take version 4 of all its packages: plugin-ts and plugin-client have no 5 yet',
    "set `output.extension: { '.ts': '' }`, else its imports end in `.ts`, which tsc refuses (TS5097)",
  ],
  notes: {
    'its client sends no credentials: add them in a `client` of your own': async () => {
      const { errcode } = (await getDailyRetain(inputs.day, { baseURL: baseUrl })) as { errcode?: number };
      return errcode === 41001;
    },
    'its client reads JSON alone, so pictures need a client of your own too': refused(
      () => getUnlimitedQRCode(inputs.code, { client: wechat }),
      /JSON/,
    ),
  },
});
