import { describe, expect, test, vi } from 'vitest';
import type { SecureApi } from '../../src/call/sealed-request.ts';
import { createClient, WeappHttpError, WeappUsageError } from '../../src/index.ts';
import { createCaller, fetchTransport, getUserRiskRank, secureTransport } from '../../src/operations.ts';
import { undiciTransport } from '../../src/undici.ts';
import { DAY, RETENTION, serve } from '../server.ts';

const RISK = { appid: 'wx1', openid: 'o1', scene: 0, client_ip: '127.0.0.1' } as const;

/** Wraps in place of encrypting, so that a test sees what goes where. */
function wrapping(): SecureApi & { calls: unknown[] } {
  const calls: unknown[] = [];
  return {
    calls,
    covers: (id) => id !== 'getMonthlyRetain',
    async seal(request) {
      calls.push(request);
      return {
        headers: { 'x-sealed': request.operationId },
        body: JSON.stringify({ sealed: request.body ?? '' }),
      };
    },
    async open({ body, header }) {
      if (header('x-signed') !== 'yes') throw new Error(`unsigned: ${body}`);
      return typeof body === 'string' ? JSON.parse(body).sealed : body;
    },
  };
}

/** Answers in the same wrapping. */
const wrapped = (answer: unknown) =>
  serve((_request, response) => {
    response.setHeader('X-Signed', 'yes');
    return { sealed: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  });

describe('createClient({ secure })', () => {
  test.each(['fetch', 'undici'])(
    'seals the operations that can be, and opens their answers, over %s',
    async (kind) => {
      const { baseUrl, seen } = await wrapped(RETENTION);
      const secure = wrapping();
      const transport = kind === 'undici' ? undiciTransport() : undefined;
      const wx = createClient({ baseUrl, credential: 'TOKEN', secure, transport });
      expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
      const path = '/datacube/getweanalysisappiddailyretaininfo';
      expect(secure.calls).toEqual([
        { operationId: 'getDailyRetain', url: baseUrl + path, path, query: '', body: JSON.stringify(DAY) },
      ]);
      expect(seen[0]).toMatchObject({ method: 'POST', headers: { 'x-sealed': 'getDailyRetain' } });
      expect(seen[0]?.url.search).toBe('?access_token=TOKEN');
      expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ sealed: JSON.stringify(DAY) });
    },
  );

  test('takes the query along, and makes a POST of a GET', async () => {
    const { baseUrl, seen } = await wrapped({ key_info_list: [] });
    const secure = wrapping();
    const wx = createClient({ baseUrl: `${baseUrl}/proxy`, credential: 'T%1', secure });
    const input = { openid: 'o+1', signature: 's', sig_method: 'hmac_sha256' } as const;
    await wx.getUserEncryptKey(input);
    expect(secure.calls).toMatchObject([
      {
        url: `${baseUrl}/proxy/wxa/business/getuserencryptkey`,
        path: '/wxa/business/getuserencryptkey',
        query: 'openid=o%2B1&signature=s&sig_method=hmac_sha256',
        body: undefined,
      },
    ]);
    expect(seen[0]?.method).toBe('POST');
    expect(seen[0]?.url.href).toContain('/proxy/wxa/business/getuserencryptkey?access_token=T%251');
    expect(seen[0]?.url.searchParams.size).toBe(1);
  });

  test('leaves other operations as they were, and those that it does not cover', async () => {
    const { baseUrl, seen } = await serve(() => ({ ip_list: [], visit_uv: [], visit_uv_new: [] }));
    const secure = wrapping();
    const wx = createClient({ baseUrl, credential: 'TOKEN', secure });
    await wx.getApiDomainIp();
    await wx.getMonthlyRetain({ begin_date: '20170201', end_date: '20170228' });
    expect(secure.calls).toEqual([]);
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(seen[1]?.body).toContain('begin_date');
  });

  test('keeps all digits of an opened answer', async () => {
    const { baseUrl } = await wrapped('{"errcode":0,"unoin_id":2921020570379436032}');
    const wx = createClient({ baseUrl, credential: 'TOKEN', secure: wrapping() });
    expect(await wx.getUserRiskRank(RISK)).toMatchObject({ unoin_id: '2921020570379436032' });
  });

  test('sees the errcode in an opened answer, and renews a refused token', async () => {
    const answers = [
      '{"errcode":40001,"errmsg":"invalid credential"}',
      '{"errcode":61010,"errmsg":"no rid: 1-2-3"}',
    ];
    const { baseUrl, seen } = await serve((_request, response) => {
      response.setHeader('x-signed', 'yes');
      return { sealed: answers.shift() };
    });
    let token = 1;
    const credential = { get: () => `T${token}`, invalidate: () => void token++ };
    const wx = createClient({ baseUrl, credential, secure: wrapping() });
    await expect(wx.getUserRiskRank(RISK)).rejects.toMatchObject({ errcode: 61010, rid: '1-2-3' });
    expect(seen.map(({ url }) => url.searchParams.get('access_token'))).toEqual(['T1', 'T2']);
  });

  test('seals each attempt anew', async () => {
    const { baseUrl } = await serve((_request, response) => {
      response.statusCode = 503;
      response.end('busy');
    });
    const secure = wrapping();
    const wx = createClient({ baseUrl, credential: 'TOKEN', secure, retries: 1 });
    await expect(wx.getUserRiskRank(RISK)).rejects.toThrow(WeappHttpError);
    expect(secure.calls).toHaveLength(2);
  });

  test('passes an error of these packages on, and hides any other', async () => {
    const { baseUrl, seen } = await wrapped({ errcode: 0 });
    const secure = wrapping();
    const MARK = Symbol.for('weapp-openapi.error');
    const refusal = Object.assign(new Error('getUserRiskRank: age'), {
      code: 'WEAPP_CRYPTO',
      reason: 'age',
      [MARK]: true,
    });
    const wx = (open: SecureApi['open']) =>
      createClient({ baseUrl, credential: 'TOKEN', retries: 5, secure: { ...secure, open } });
    const onError = vi.fn();
    const failing = createClient({
      baseUrl,
      credential: 'TOKEN',
      hooks: { onError },
      secure: { ...secure, open: () => Promise.reject(refusal) },
    });
    await expect(failing.getUserRiskRank(RISK)).rejects.toBe(refusal);
    expect(onError).toHaveBeenCalledOnce();
    const broken = wx(() => Promise.reject(new Error('secret content')));
    const error: unknown = await broken.getUserRiskRank(RISK).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WeappUsageError);
    expect(String(error)).not.toContain('secret content');
    // Neither was repeated.
    expect(seen).toHaveLength(2);
  });

  test('says what is no secureApi', () => {
    for (const secure of [true, {}, { seal() {}, open() {} }, null] as never[]) {
      expect(() => createClient({ secure })).toThrow('secureApi() of @weapp-openapi/crypto');
    }
  });
});

test('createCaller takes secureTransport', async () => {
  const { baseUrl, seen } = await wrapped({ risk_rank: 3 });
  const transport = secureTransport(fetchTransport(), wrapping());
  const call = createCaller({ baseUrl, credential: 'TOKEN', transport });
  expect(await call(getUserRiskRank, RISK)).toEqual({ risk_rank: 3 });
  expect(seen[0]?.headers['x-sealed']).toBe('getUserRiskRank');
});
