import { createHmac } from 'node:crypto';
import { createMock, type MockOptions } from '../src/index.ts';
import { createValidate } from './validate.ts';

const hmac = (key: string, content: string) => createHmac('sha256', key).update(content).digest('hex');

type Answer = { errcode: number; [field: string]: unknown };

/** A mock in process, and signed calls of virtual payment; each answer is checked against the spec. */
export async function openXpay(options: MockOptions = {}, app = 'wx1') {
  const mock = createMock(options);
  const validate = await createValidate();

  async function send(path: string, query: Record<string, string>, body?: string): Promise<Answer> {
    const url = `https://api.weixin.qq.com${path}?${new URLSearchParams(query)}`;
    const response = await mock.fetch(url, body === undefined ? {} : { method: 'POST', body });
    const answer = JSON.parse(await response.text());
    await validate(path, body === undefined ? 'get' : 'post', answer);
    return answer;
  }
  /** A new one for each call: tests move the clock by days. */
  async function token(): Promise<{ access_token: string }> {
    const client = { grant_type: 'client_credential', appid: app, secret: 's' };
    const { access_token } = await send('/cgi-bin/token', client);
    return { access_token: String(access_token) };
  }
  let session = '';

  return {
    mock,
    app,
    async login(name: string): Promise<string> {
      const query = { appid: app, secret: 's', js_code: name, grant_type: 'authorization_code' };
      const { openid, session_key } = await send('/sns/jscode2session', query);
      session = String(session_key);
      return String(openid);
    },
    /** Calls an operation of virtual payment by the last part of its path. */
    async xpay(name: string, fields: object): Promise<Answer> {
      const path = `/xpay/${name}`;
      const body = JSON.stringify({ env: 0, ...fields });
      const signed = { pay_sig: hmac('any', `${path}&${body}`), signature: hmac(session, body) };
      return send(path, { ...(await token()), ...signed }, body);
    },
    call: async (path: string, fields: object) => send(path, await token(), JSON.stringify(fields)),
  };
}
