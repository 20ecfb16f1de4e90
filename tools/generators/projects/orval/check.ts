import { check, inputs, isJpeg, signed, succeeded } from '../steps';
import { getDailyRetain } from './out/fetch/data-analysis/data-analysis';
import { uploadTempMedia } from './out/fetch/kf-mgnt/kf-mgnt';
import { getStableAccessToken } from './out/fetch/mp-access-token/mp-access-token';
import { getUnlimitedQRCode } from './out/fetch/qrcode-link/qrcode-link';
import { getPaidUnionid } from './out/fetch/user-info/user-info';
import { code2Session } from './out/fetch/user-login/user-login';
import { queryUserBalance } from './out/fetch/virtual-payment/virtual-payment';
import { GetDailyRetainResponse } from './out/zod/data-analysis/data-analysis';
import { secrets } from './wechat';

let openid = '';
let session_key = '';

/** The answer of a status that is in the document; `default` stands for the others. */
function ok<A extends { status: number; data: unknown }>(answer: A) {
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  return succeeded((answer as Extract<A, { status: 200 }>).data) as Extract<A, { status: 200 }>['data'];
}

await check({
  steps: {
    async token() {
      secrets.access_token = ok(await getStableAccessToken(inputs.token)).access_token;
    },
    async login() {
      ({ openid, session_key } = ok(await code2Session(inputs.login)));
      return openid !== undefined;
    },
    async query() {
      return ok(await getPaidUnionid({ openid })).unionid !== undefined;
    },
    async JSON() {
      return ok(await getDailyRetain(inputs.day)).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      return isJpeg(ok(await getUnlimitedQRCode(inputs.code)));
    },
    async upload() {
      return ok(await uploadTempMedia({ media: inputs.picture }, { type: 'image' })).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      return ok(await queryUserBalance(body)).balance >= 0;
    },
    async zod() {
      GetDailyRetainResponse.parse(ok(await getDailyRetain(inputs.day)));
    },
  },
  settings: [
    'set `override.enumGenerationType: "union"`, else fields that take a number or the same digits as text become one object with each key twice (TS1117)',
    '`override.mutator` adds base address and credentials',
  ],
  notes: {
    'it sends no credentials by itself': async () => {
      const { access_token = '' } = secrets;
      delete secrets.access_token;
      const { data } = await getDailyRetain(inputs.day);
      secrets.access_token = access_token;
      return 'errcode' in data && data.errcode === 41001;
    },
  },
});
