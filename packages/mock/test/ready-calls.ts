import { createHmac } from 'node:crypto';
import type { openMock } from './caller.ts';
import type { SpecCall } from './spec-examples.ts';

type Opened = Awaited<ReturnType<typeof openMock>>;

const hmac = (key: string, content: string) => createHmac('sha256', key).update(content).digest('hex');

/** The app that the calls are made for; `legacy()` and `stable()` fetch its tokens too. */
export const APPID = 'wx1';

/**
 * The spec's example calls as a program would really send them: with a user that was logged in, a code that
 * is fresh, a file that was uploaded, the app's own appid, and signed.
 */
export function createReadyCalls({ mock, get, send }: Opened, token: unknown) {
  let number = 0;
  const access_token = String(token);

  async function login() {
    const js_code = `user-ready-${++number}`;
    const query = { appid: APPID, secret: 's1', js_code, grant_type: 'authorization_code' };
    const { openid, session_key } = await get('/sns/jscode2session', query);
    return { openid: String(openid), key: String(session_key) };
  }

  async function upload(path: string, parts: Record<string, string | File>) {
    const form = new FormData();
    for (const [name, value] of Object.entries(parts)) form.set(name, value);
    return send(path, { method: 'POST', body: form });
  }

  async function proveSession(call: SpecCall): Promise<SpecCall> {
    const { openid, key } = await login();
    const query = { ...call.query, openid, signature: hmac(key, ''), sig_method: 'hmac_sha256' };
    return { ...call, query };
  }

  const withBody = (call: SpecCall, fields: object): SpecCall => ({
    ...call,
    body: { ...Object(call.body), ...fields },
  });

  const changes: Readonly<Record<string, (call: SpecCall) => Promise<SpecCall>>> = {
    code2Session: async (call) => ({ ...call, query: { ...call.query, js_code: `user-ready-${++number}` } }),
    checkSessionKey: proveSession,
    ResetUserSessionKey: proveSession,
    getUserEncryptKey: proveSession,
    getPhoneNumber: async (call) => withBody(call, { code: `code-${++number}` }),
    getPluginOpenPId: async (call) => withBody(call, { code: `code-${++number}` }),
    clearQuota: async (call) => withBody(call, { appid: APPID }),
    getApiQuota: async (call) => withBody(call, { cgi_path: '/wxa/msg_sec_check' }),
    async getKfMedia(call) {
      const media = new File(['video'], 'a.mp4', { type: 'video/mp4' });
      const path = `/cgi-bin/media/upload?access_token=${access_token}&type=video`;
      const { media_id } = await upload(path, { media });
      return { ...call, query: { media_id: String(media_id) } };
    },
    async queryScheme(call) {
      const path = `/wxa/generatescheme?access_token=${access_token}`;
      const { openlink } = await send(path, { method: 'POST', body: '{}' });
      return withBody(call, { scheme: `${openlink}&cq=a=hello` });
    },
    async queryUrlLink(call) {
      const path = `/wxa/generate_urllink?access_token=${access_token}`;
      const { url_link } = await send(path, { method: 'POST', body: '{}' });
      return withBody(call, { url_link: `${url_link}?cq=a=hello` });
    },
    async getDramaMedia(call) {
      const parts = { media_name: 'n', media_type: 'MP4', media_data: new File(['video'], 'a.mp4') };
      const { media_id } = await upload(`/wxa/sec/vod/singlefileupload?access_token=${access_token}`, parts);
      return withBody(call, { media_id });
    },
  };

  /** The request; the credentials that are signatures are made over the body that is sent. */
  return async function ready(example: SpecCall): Promise<Request> {
    const change = changes[example.operationId];
    let call = change ? await change(example) : example;
    const signs = call.credentials.includes('signature');
    const user = signs ? await login() : undefined;
    if (user) call = withBody(call, { openid: user.openid });
    const url = new URL(call.path, mock.url);
    for (const [name, value] of Object.entries(call.query)) url.searchParams.set(name, value);
    if (call.credentials.includes('access_token')) url.searchParams.set('access_token', access_token);
    const { method, body } = call;
    if (body === undefined) return new Request(url, { method });
    const content = body instanceof FormData ? body : JSON.stringify(body);
    if (call.credentials.includes('pay_sig')) {
      url.searchParams.set('pay_sig', hmac('key', `${call.path}&${content}`));
    }
    if (user) url.searchParams.set('signature', hmac(user.key, String(content)));
    const headers: Record<string, string> =
      body instanceof FormData ? {} : { 'content-type': 'application/json' };
    return new Request(url, { method, headers, body: content });
  };
}
