import createClient from 'openapi-fetch';
import { baseUrl, check, inputs, isJpeg, signed, succeeded } from '../steps';
import type { paths } from './out/wechat';

let openid = '';
let session_key = '';
let secrets: Record<string, string> = {};
const client = createClient<paths>({ baseUrl });
client.use({
  onRequest({ request }) {
    const url = new URL(request.url);
    for (const [name, value] of Object.entries(secrets)) url.searchParams.set(name, value);
    return new Request(url, request);
  },
});

/** The answer of a call; `error` stands for another status than 200, which WeChat does not use. */
function ok<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(JSON.stringify(error));
  return succeeded(data);
}

await check({
  steps: {
    async token() {
      const answer = await client.POST('/cgi-bin/stable_token', { body: inputs.token });
      secrets = { access_token: ok(answer).access_token };
    },
    async login() {
      ({ openid, session_key } = ok(
        await client.GET('/sns/jscode2session', { params: { query: inputs.login } }),
      ));
      return openid !== undefined;
    },
    async query() {
      const answer = await client.GET('/wxa/getpaidunionid', { params: { query: { openid } } });
      return ok(answer).unionid !== undefined;
    },
    async JSON() {
      const path = '/datacube/getweanalysisappiddailyretaininfo';
      const answer = await client.POST(path, { body: inputs.day });
      return ok(answer).visit_uv_new.some(({ value }) => value > 0);
    },
    async picture() {
      const answer = await client.POST('/wxa/getwxacodeunlimit', { body: inputs.code, parseAs: 'blob' });
      return isJpeg(ok(answer) as Blob);
    },
    async upload() {
      const body = new FormData();
      body.set('media', inputs.picture);
      const answer = await client.POST('/cgi-bin/media/upload', {
        params: { query: { type: 'image' } },
        body: { media: '' },
        bodySerializer: () => body,
      });
      return ok(answer).media_id !== undefined;
    },
    async signatures() {
      const body = { openid, ...inputs.balance };
      Object.assign(secrets, signed('/xpay/query_user_balance', JSON.stringify(body), session_key));
      const answer = await client.POST('/xpay/query_user_balance', { body });
      return ok(answer).balance >= 0;
    },
  },
  settings: [
    'set `--default-non-nullable false`, else every request must name the fields that have a default',
  ],
  notes: {
    'security schemes are not in its types: a middleware of openapi-fetch adds the credentials': async () => {
      const path = '/datacube/getweanalysisappiddailyretaininfo';
      const { data } = await createClient<paths>({ baseUrl }).POST(path, { body: inputs.day });
      return (data as { errcode?: number }).errcode === 41001;
    },
    'a file has the type of a text: `bodySerializer` sends the form': () => {
      // @ts-expect-error: a text is wanted.
      const media: paths['/cgi-bin/media/upload']['post']['requestBody']['content']['multipart/form-data']['media'] =
        inputs.picture;
      return media !== undefined;
    },
  },
});
