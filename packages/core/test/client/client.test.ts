import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/index.ts';
import { DAY, RETENTION, serve } from '../server.ts';

describe('operation style', () => {
  test('a POST sends its fields as JSON and the token in the query, and gives the success value', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: 'POST', body: JSON.stringify(DAY) });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(seen[0]?.url.pathname).toBe('/datacube/getweanalysisappiddailyretaininfo');
    expect([...(seen[0]?.url.searchParams ?? [])]).toEqual([['access_token', 'TOKEN']]);
  });

  test('a GET sends its fields in the query, and no token where the spec asks for none', async () => {
    const { baseUrl, seen } = await serve(() => ({ openid: 'o', session_key: 'k' }));
    const wx = createClient({ baseUrl, credential: 'TOKEN' });
    const input = {
      appid: 'wx1',
      secret: 's&1',
      js_code: 'code 1',
      grant_type: 'authorization_code',
    } as const;

    expect(await wx.code2Session(input)).toEqual({ openid: 'o', session_key: 'k' });
    expect(seen[0]).toMatchObject({ method: 'GET', body: '' });
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual(input);
  });

  test('an operation without fields is called without input', async () => {
    const { baseUrl, seen } = await serve(() => ({ ip_list: ['101.89.47.18'] }));
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    expect((await wx.getApiDomainIp()).ip_list).toEqual(['101.89.47.18']);
    expect(seen[0]?.url.search).toBe('?access_token=TOKEN');
  });

  test('a POST without input sends an empty object, as WeChat refuses an empty body', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    // @ts-expect-error the input is missing
    await createClient({ baseUrl, credential: 'TOKEN' }).getDailyRetain();
    expect(seen[0]?.body).toBe('{}');
  });

  test('undefined fields are left out', async () => {
    const { baseUrl, seen } = await serve(() => ({ unionid: 'u', errcode: 0, errmsg: 'ok' }));
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    await wx.getPaidUnionid({ openid: 'o', transaction_id: 't', mch_id: undefined as never });
    expect([...(seen[0]?.url.searchParams.keys() ?? [])]).toEqual([
      'openid',
      'transaction_id',
      'access_token',
    ]);
  });

  test('methods work without their object, and are enumerable', async () => {
    const { baseUrl } = await serve(() => RETENTION);
    const { getDailyRetain, ...rest } = createClient({ baseUrl, credential: 'TOKEN' });

    expect(await getDailyRetain(DAY)).toEqual(RETENTION);
    expect(Object.keys(rest)).toContain('getDailyVisitTrend');
  });

  test('headers, baseUrl and the path of a gateway can be set', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl: 'http://127.0.0.1:1', credential: 'TOKEN' });

    await wx.getDailyRetain(DAY, { baseUrl: `${baseUrl}/wechat/`, headers: { 'x-request-id': '7' } });
    expect(seen[0]?.url.pathname).toBe('/wechat/datacube/getweanalysisappiddailyretaininfo');
    expect(seen[0]?.headers['x-request-id']).toBe('7');
  });

  test('an own fetch is called as a plain function', async () => {
    const calls: string[] = [];
    const wx = createClient({
      credential: 'TOKEN',
      async fetch(this: unknown, url) {
        expect(this).toBeUndefined();
        calls.push(url);
        return Response.json(RETENTION);
      },
    });

    expect(await wx.getDailyRetain(DAY)).toEqual(RETENTION);
    expect(calls).toEqual([
      'https://api.weixin.qq.com/datacube/getweanalysisappiddailyretaininfo?access_token=TOKEN',
    ]);
  });

  test('awaiting, spreading and printing a client does nothing odd', async () => {
    const wx = createClient();
    expect(await wx).toBe(wx);
    expect(() => JSON.stringify(wx)).not.toThrow();
    expect(String(wx)).toBe('[object Object]');
  });
});

describe('path style', () => {
  test('gives data and the HTTP side of the answer', async () => {
    const { baseUrl, seen } = await serve(() => RETENTION);
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    const { data, error, response } = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', {
      body: DAY,
    });
    expect(data).toEqual(RETENTION);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(seen[0]).toMatchObject({ method: 'POST', body: JSON.stringify(DAY) });
    expect(seen[0]?.headers['content-type']).toBe('application/json');
    expect(seen[0]?.url.search).toBe('?access_token=TOKEN');
  });

  test('takes query parameters, headers and options', async () => {
    const { baseUrl, seen } = await serve(() => ({ openid: 'o', session_key: 'k' }));
    const wx = createClient();
    const query = { appid: 'wx1', secret: 's', js_code: 'c', grant_type: 'authorization_code' } as const;

    const { data } = await wx.GET('/sns/jscode2session', {
      params: { query },
      baseUrl,
      headers: { 'x-a': '1' },
    });
    expect(data?.openid).toBe('o');
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual(query);
    expect(seen[0]?.headers['x-a']).toBe('1');
  });

  test('an errcode lands in `error`, and nothing is thrown', async () => {
    const { baseUrl } = await serve(() => ({
      errcode: 61504,
      errmsg: 'busy rid: 61725984-6126f6f9-040f19c4',
    }));
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    const { data, error, response } = await wx.POST('/datacube/getweanalysisappiddailyvisittrend', {
      body: DAY,
    });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ errcode: 61504, errmsg: 'busy', rid: '61725984-6126f6f9-040f19c4' });
    expect(response.status).toBe(200);
  });

  test('no answer rejects', async () => {
    const wx = createClient({ baseUrl: 'http://127.0.0.1:1', credential: 'TOKEN' });
    await expect(wx.GET('/cgi-bin/get_api_domain_ip')).rejects.toMatchObject({ code: 'WEAPP_NETWORK' });
  });
});
