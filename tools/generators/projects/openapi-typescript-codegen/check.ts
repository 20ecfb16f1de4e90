import { baseUrl, check, inputs, isJpeg, refused, signed, succeeded } from '../steps';
import {
  DataAnalysisApi,
  type ErrorResponse,
  KfMgntApi,
  MpAccessTokenApi,
  OpenAPI,
  QrcodeLinkApi,
  UserInfoApi,
  UserLoginApi,
  VirtualPaymentApi,
} from './out';

const secrets: Record<string, string> = {};
let openid = '';
let session_key = '';
const { appid, secret, js_code, grant_type } = inputs.login;
// An answer has the type of a success or of a failure, as both come with status 200.
const ok = <T>(answer: T | ErrorResponse) => succeeded(answer) as T;

// The one place where credentials can be added to the query.
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  const url = new URL(String(input));
  for (const [name, value] of Object.entries(secrets)) url.searchParams.set(name, value);
  return fetch(url, init);
};
OpenAPI.BASE = baseUrl;

await check({
  steps: {
    async token() {
      secrets.access_token = ok(await MpAccessTokenApi.getStableAccessToken(inputs.token)).access_token;
    },
    async login() {
      ({ openid, session_key } = ok(await UserLoginApi.code2Session(appid, secret, js_code, grant_type)));
      return openid !== undefined;
    },
    async query() {
      return ok(await UserInfoApi.getPaidUnionid(openid)).unionid !== undefined;
    },
    async JSON() {
      return ok(await DataAnalysisApi.getDailyRetain(inputs.day)).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      return isJpeg(await QrcodeLinkApi.getUnlimitedQrCode(inputs.code));
    },
    async upload() {
      return ok(await KfMgntApi.uploadTempMedia('image', { media: inputs.picture })).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      return ok(await VirtualPaymentApi.queryUserBalance(body)).balance >= 0;
    },
  },
  settings: [
    'set `--useUnionTypes`, else the members of enums with Chinese values are all called `_` (TS2300)',
    'set `--postfixServices Api`, else the service of the tag `express` has the name of the schema `ExpressService` (TS2300)',
  ],
  notes: {
    'it reads a picture as text, which breaks it': async () =>
      typeof (await QrcodeLinkApi.getUnlimitedQrCode(inputs.code)) === 'string',
    'it sends no credentials in a query: give `--request` a file of your own, or wrap `fetch`': async () => {
      globalThis.fetch = fetch;
      return refused(async () => succeeded(await DataAnalysisApi.getDailyRetain(inputs.day)), /41001/)();
    },
  },
});
