import { startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createWeapp, lastDays, WeappApiError } from '../src/index.ts';

const APP = { appid: 'wx448f04719cd48f69', secret: '0123456789abcdef0123456789abcdef' };

async function weapp() {
  const mock = await startMock({ port: 0, apps: { [APP.appid]: APP.secret } });
  onTestFinished(() => mock.close());
  const paths: string[] = [];
  const contract = createContractFetch({ upstream: fetch });
  const wx = createWeapp({
    ...APP,
    baseUrl: mock.url,
    // The first request waits for Prism to load.
    timeout: 50_000,
    fetch(url, init) {
      paths.push(new URL(url).pathname);
      return contract(url, init);
    },
  });
  return { wx, paths };
}

describe('createWeapp', () => {
  test('logs a user in with the app’s own credentials, without a token', async () => {
    const { wx, paths } = await weapp();
    const session = await wx.login('user-anna-1');

    expect(session.openid).toMatch(/./);
    expect(session.session_key).toMatch(/./);
    expect(paths).toEqual(['/sns/jscode2session']);
    await expect(wx.login('user-anna-1')).rejects.toMatchObject({ errcode: 40163 });
  });

  test('operations, path style and analysis share one token', async () => {
    const { wx, paths } = await weapp();
    await wx.getApiDomainIp();
    await wx.GET('/cgi-bin/getcallbackip');
    const { points } = await wx.analysis.visitTrend(lastDays(3));

    const { gaps } = await wx.analysis.performance({ module: 'startup', ...lastDays(3) });

    expect(points.map(({ figures }) => typeof figures?.visit_uv)).toEqual(['number', 'number', 'number']);
    expect(gaps).toEqual([]);
    expect(paths.filter((path) => path === '/cgi-bin/stable_token')).toHaveLength(1);
    expect(await wx.token.get()).toMatch(/./);
  });

  test('an invalidated token is replaced without the caller noticing', async () => {
    const { wx, paths } = await weapp();
    const dead = await wx.token.get();
    // Another program forces a new token, which invalidates ours.
    await wx.getStableAccessToken({ grant_type: 'client_credential', ...APP, force_refresh: true });

    expect((await wx.getApiDomainIp()).ip_list.length).toBeGreaterThan(0);
    expect(await wx.token.get()).not.toBe(dead);
    expect(paths.filter((path) => path === '/cgi-bin/get_api_domain_ip')).toHaveLength(2);
  });

  test('the error for a wrong secret says what to do', async () => {
    const { wx } = await weapp();
    const error: unknown = await wx
      .code2Session({ ...APP, secret: 'f'.repeat(32), js_code: 'c', grant_type: 'authorization_code' })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WeappApiError);
    expect(error).toMatchObject({ errcode: 40125, remedy: expect.stringContaining('mp.weixin.qq.com') });
  });

  test('uses undici on Node, and fetch if it is given', async () => {
    const mock = await startMock({ port: 0 });
    onTestFinished(() => mock.close());
    const fetched = vi.spyOn(globalThis, 'fetch');
    onTestFinished(() => fetched.mockRestore());

    await createWeapp({ ...APP, baseUrl: mock.url }).getApiDomainIp();
    expect(fetched).not.toHaveBeenCalled();
    await createWeapp({ ...APP, baseUrl: mock.url, fetch: (url, init) => fetch(url, init) }).getApiDomainIp();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('a missing appid or secret, and missing options, are rejected', () => {
    expect(() => createWeapp({ appid: '', secret: 's' })).toThrow('`appid` is missing');
    expect(() => createWeapp({ appid: 'wx1', secret: '' })).toThrow('`secret` is missing');
    // @ts-expect-error no options at all
    expect(() => createWeapp()).toThrow('createWeapp needs { appid, secret }');
  });
});
