import { baseUrl, check, inputs, isJpeg, refused, signed, succeeded } from '../steps';
import {
  code2Session,
  defaults,
  type ErrorResponse,
  getDailyRetain,
  getPaidUnionid,
  getStableAccessToken,
  getUnlimitedQrCode,
  queryUserBalance,
  uploadTempMedia,
} from './out/wechat';

const secrets: Record<string, string> = {};
let openid = '';
let session_key = '';
const { appid, secret, js_code, grant_type } = inputs.login;
// An answer has the type of a success or of a failure: `default` stands for any status number.
const ok = <T>({ data }: { data: T | ErrorResponse }) => succeeded(data) as T;

defaults.baseUrl = baseUrl;
defaults.fetch = (input, init) => {
  const url = new URL(String(input));
  for (const [name, value] of Object.entries(secrets)) url.searchParams.set(name, value);
  return fetch(url, init);
};

await check({
  steps: {
    async token() {
      secrets.access_token = ok(await getStableAccessToken(inputs.token)).access_token;
    },
    async login() {
      ({ openid, session_key } = ok(await code2Session(appid, secret, js_code, grant_type)));
      return openid !== undefined;
    },
    async query() {
      return ok(await getPaidUnionid(openid)).unionid !== undefined;
    },
    async JSON() {
      return ok(await getDailyRetain(inputs.day)).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      return isJpeg((await getUnlimitedQrCode(inputs.code)).data);
    },
    async upload() {
      return ok(await uploadTempMedia('image', { media: inputs.picture })).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      return ok(await queryUserBalance(body)).balance >= 0;
    },
  },
  settings: ['`defaults.fetch` adds the credentials to the query'],
  notes: {
    'it reads a picture as text, which breaks it': async () =>
      typeof (await getUnlimitedQrCode(inputs.code)).data === 'string',
    'it sends no credentials by itself': refused(
      async () => ok(await getDailyRetain(inputs.day, { fetch })),
      /41001/,
    ),
  },
});
