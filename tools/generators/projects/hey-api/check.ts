import { baseUrl, check, inputs, isJpeg, refused, signed, succeeded } from '../steps';
import { client } from './out/client.gen';
import {
  code2Session,
  getDailyRetain,
  getPaidUnionid,
  getStableAccessToken,
  getUnlimitedQrCode,
  queryUserBalance,
  uploadTempMedia,
} from './out/sdk.gen';
import type { ErrorResponse } from './out/types.gen';
import { client as validating } from './out/validated/client.gen';
import * as validated from './out/validated/sdk.gen';
import { zGetDailyRetainResponse } from './out/zod.gen';

const secrets: Record<string, string> = {};
let openid = '';
let session_key = '';
for (const each of [client, validating]) each.setConfig({ baseUrl, auth: ({ name = '' }) => secrets[name] });
const throwOnError = true;
// `data` has the type of the answer or of a failure, as both come with status 200.
const ok = <T>(data: T | ErrorResponse) => succeeded(data) as T;

await check({
  steps: {
    async token() {
      const { data } = await getStableAccessToken({ body: inputs.token, throwOnError });
      secrets.access_token = ok(data).access_token;
    },
    async login() {
      const { data } = await code2Session({ query: inputs.login, throwOnError });
      ({ openid, session_key } = ok(data));
      return openid !== undefined;
    },
    async query() {
      const { data } = await getPaidUnionid({ query: { openid }, throwOnError });
      return ok(data).unionid !== undefined;
    },
    async JSON() {
      const { data } = await getDailyRetain({ body: inputs.day, throwOnError });
      return ok(data).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      const { data } = await getUnlimitedQrCode({ body: inputs.code, throwOnError });
      return isJpeg(data as Blob);
    },
    async upload() {
      const body = { media: inputs.picture };
      const { data } = await uploadTempMedia({ body, query: { type: 'image' }, throwOnError });
      return ok(data).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      const { data } = await queryUserBalance({ body, throwOnError });
      return ok(data).balance >= 0;
    },
    async zod() {
      const { data } = await getDailyRetain({ body: inputs.day, throwOnError });
      zGetDailyRetainResponse.parse(data);
    },
  },
  settings: [
    'its client asks the function `auth` for `access_token`, `pay_sig` and `signature` by `name`',
    "`validator: { response: 'zod' }` validates answers",
  ],
  notes: {
    '`validator: true` refuses every call without a query of its own, since its `query: never` meets the token':
      refused(() => validated.getDailyRetain({ body: inputs.day, throwOnError }), /expected never/),
    'its zod schemas want text for a file, its types a Blob': refused(
      () =>
        validated.uploadTempMedia({
          body: { media: inputs.picture },
          query: { type: 'image' },
          throwOnError,
        }),
      /expected string/,
    ),
    'it writes the token into the query object that it is given, and leaves it there: give a new one to each call':
      async () => {
        const query = { openid };
        await getPaidUnionid({ query });
        return 'access_token' in query;
      },
    'an answer has the type `Answer | ErrorResponse`, which fits WeChat': async () => {
      const { data } = await getDailyRetain({ body: inputs.day, throwOnError });
      // @ts-expect-error: it may be a failure.
      return data.visit_uv.length > 0;
    },
  },
});
