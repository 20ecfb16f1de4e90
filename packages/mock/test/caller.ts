import { afterAll } from 'vitest';
import { type MockServer, type ServerOptions, startMock } from '../src/index.ts';

export interface Answer {
  errcode?: number;
  errmsg?: string;
  [field: string]: unknown;
}

type Headers = Record<string, string>;

const opened: MockServer[] = [];
afterAll(() => Promise.all(opened.map((mock) => mock.close())));

/**
 * A started mock that ends with the test file, and the calls that the tests make of it.
 *
 * @param connected Whether the calls go over HTTP. In process they cost less than half.
 */
export async function openMock(options: ServerOptions = {}, connected = true) {
  const mock = await startMock({ port: 0, ...options });
  opened.push(mock);
  const by = connected ? fetch : mock.fetch;

  async function send(path: string, init?: RequestInit): Promise<Answer> {
    const response = await by(`${mock.url}${path}`, init);
    if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
    const answer: Answer = JSON.parse(await response.text());
    return answer;
  }
  const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`;
  const get = (path: string, values: Record<string, string> = {}, headers: Headers = {}) =>
    send(path + query(values), { headers });
  const post = (path: string, values: Record<string, string>, body: unknown, headers: Headers = {}) =>
    send(path + query(values), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const legacy = (appid = 'wx1', secret = 's1') =>
    get('/cgi-bin/token', { grant_type: 'client_credential', appid, secret });
  const stable = (force = false, appid = 'wx1', secret = 's1') => {
    const body = { grant_type: 'client_credential', appid, secret, force_refresh: force };
    return post('/cgi-bin/stable_token', {}, body);
  };
  /** Calls something that wants a token: 0 stands for success. */
  const errcodeWith = async (token: unknown) => {
    const answer = await get('/cgi-bin/get_api_domain_ip', { access_token: String(token) });
    return answer.errcode ?? 0;
  };
  return { mock, send, get, post, legacy, stable, errcodeWith };
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start: string) {
  let moment = Date.parse(start);
  return {
    now: () => moment,
    advance: (seconds: number) => {
      moment += seconds * 1000;
    },
  };
}
