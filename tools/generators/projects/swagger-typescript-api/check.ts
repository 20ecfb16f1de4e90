import { baseUrl, check, inputs, isJpeg, signed, succeeded } from '../steps';
import { Api } from './out/wechat';

let openid = '';
let session_key = '';
let secrets: Record<string, string> = {};

/** Adds the credentials. */
const customFetch: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  for (const [name, value] of Object.entries(secrets)) url.searchParams.set(name, value);
  return fetch(url, init);
};
const api = new Api({ baseUrl, customFetch });

await check({
  steps: {
    async token() {
      const { data } = await api.cgiBin.getStableAccessToken(inputs.token);
      secrets = { access_token: data.access_token };
    },
    async login() {
      ({ openid, session_key } = succeeded((await api.sns.code2Session(inputs.login)).data));
      return openid !== undefined;
    },
    async query() {
      const { data } = await api.wxa.getPaidUnionid({ openid });
      return succeeded(data).unionid !== undefined;
    },
    async JSON() {
      const { data } = await api.datacube.getDailyRetain(inputs.day);
      return succeeded(data).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      return isJpeg((await api.wxa.getUnlimitedQrCode(inputs.code)).data);
    },
    async upload() {
      const { data } = await api.cgiBin.uploadTempMedia({ type: 'image' }, { media: inputs.picture });
      return succeeded(data).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      const { data } = await api.xpay.queryUserBalance(body);
      return succeeded(data).balance >= 0;
    },
  },
  settings: ['`customFetch` adds the credentials to the query'],
  notes: {
    '`securityWorker` may set headers alone, its query is not sent': async () => {
      const securityWorker = (): object => ({ query: secrets });
      const { data } = await new Api({ baseUrl, securityWorker }).datacube.getDailyRetain(inputs.day);
      return (data as { errcode?: number }).errcode === 41001;
    },
    'it writes `getUnlimitedQRCode` as `getUnlimitedQrCode`': () =>
      'getUnlimitedQrCode' in api.wxa && !('getUnlimitedQRCode' in api.wxa),
  },
});
