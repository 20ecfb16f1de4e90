import { describe, expect, test } from 'vitest';
import { componentToken } from '../../src/authorizer.ts';
import { expectHidden } from '../secrets.ts';
import { fakePlatform, PLATFORM } from './fake-platform.ts';

const caught = (work: Promise<unknown>): Promise<unknown> => work.catch((reason: unknown) => reason);

describe('get', () => {
  test('exchanges the newest ticket for a token, once for many callers', async () => {
    const { baseUrl, ...platform } = await fakePlatform();
    const component = componentToken({ ...PLATFORM, baseUrl, ticket: () => platform.ticket });

    const tokens = await Promise.all(Array.from({ length: 20 }, () => component.get()));
    expect(new Set(tokens)).toEqual(new Set(platform.componentTokens));
    expect(platform.requests).toEqual(['POST api_component_token']);
    expect(component.appid).toBe(PLATFORM.appid);
  });

  test('without a ticket nothing is sent, and the first ticket is used at once', async () => {
    const platform = await fakePlatform();
    let ticket: string | undefined;
    const component = componentToken({
      ...PLATFORM,
      baseUrl: platform.baseUrl,
      ticket: async () => ticket,
    });

    await expect(component.get()).rejects.toThrow('returned no component_verify_ticket');
    expect(platform.requests).toEqual([]);
    ticket = PLATFORM.ticket;
    expect(await component.get()).toBe(platform.componentTokens[0]);
  });

  test('a refused token is replaced', async () => {
    const platform = await fakePlatform();
    const component = componentToken({
      ...PLATFORM,
      baseUrl: platform.baseUrl,
      ticket: () => PLATFORM.ticket,
    });

    await component.invalidate(await component.get());
    expect(await component.get()).toBe(platform.componentTokens[1]);
  });
});

describe('errors', () => {
  test.each([
    ['a ticket that is not good', { ticket: 'ticket@@@old-0123456789abcdef' }, 61006, 'newest'],
    ['a wrong secret', { secret: 'wrong-secret-0123456789abcdef' }, 40125, 'open.weixin.qq.com'],
    ['a wrong appid', { appid: 'wx0000platform0002' }, 40013, 'open.weixin.qq.com'],
  ])('%s is WeChat’s error with the remedy, and no secret in it', async (_, wrong, errcode, remedy) => {
    const { baseUrl } = await fakePlatform();
    const options = { ...PLATFORM, ...wrong };
    const component = componentToken({ ...options, baseUrl, ticket: () => options.ticket });

    const error = await caught(component.get());
    expect(error).toMatchObject({
      code: 'WEAPP_API',
      errcode,
      operationId: 'getComponentAccessToken',
      rid: '61725984-6126f6f9-040f19c4',
      remedy: expect.stringContaining(remedy),
      docs: expect.stringContaining('api_getcomponentaccesstoken'),
    });
    expectHidden(error, options.secret, options.ticket);
    expectHidden(component, options.secret, options.ticket);
  });

  test('an error is not asked for again at once', async () => {
    const { baseUrl, requests } = await fakePlatform();
    const component = componentToken({ ...PLATFORM, baseUrl, ticket: () => 'wrong-ticket' });

    for (let i = 0; i < 5; i++) await expect(component.get()).rejects.toMatchObject({ errcode: 61006 });
    expect(requests).toHaveLength(1);
  });

  test('a busy WeChat is asked once per request, and the error says that the next one may succeed', async () => {
    const platform = await fakePlatform();
    platform.instead = '{"errcode":-1,"errmsg":"system error"}';
    const component = componentToken({
      ...PLATFORM,
      baseUrl: platform.baseUrl,
      ticket: () => PLATFORM.ticket,
    });

    await expect(component.get()).rejects.toMatchObject({
      errcode: -1,
      retryable: true,
      remedy: 'Try again in a moment.',
    });
    expect(platform.requests).toHaveLength(1);
  });

  test('no answer is an error of the operation, without the URL', async () => {
    // No system gives this port to a server.
    const baseUrl = 'http://127.0.0.1:4';
    const component = componentToken({ ...PLATFORM, baseUrl, ticket: () => PLATFORM.ticket });

    const error = await caught(component.get());
    expect(error).toMatchObject({ code: 'WEAPP_NETWORK', operationId: 'getComponentAccessToken' });
    expectHidden(error, PLATFORM.secret, PLATFORM.ticket);
  });

  test.each([
    ['no JSON', '<html>', 'are not JSON'],
    ['no token', '{"expires_in":7200}', 'contains no component_access_token'],
    ['no life', '{"component_access_token":"t"}', 'contains no component_access_token'],
  ])('an answer with %s is an error', async (_, instead, message) => {
    const platform = await fakePlatform();
    platform.instead = instead;
    const component = componentToken({
      ...PLATFORM,
      baseUrl: platform.baseUrl,
      ticket: () => PLATFORM.ticket,
    });

    await expect(component.get()).rejects.toMatchObject({ code: 'WEAPP_HTTP' });
    await expect(component.get()).rejects.toThrow(message);
  });
});

test.each([
  [{ ...PLATFORM, appid: '' }, '`appid` is missing'],
  [{ ...PLATFORM, secret: undefined }, '`secret` is missing'],
  [PLATFORM, '`ticket` must be a function'],
  [{ ...PLATFORM, ticket: (): string => 't', baseUrl: 'api.weixin.qq.com' }, '`baseUrl` must be an absolute'],
  [
    { ...PLATFORM, ticket: (): string => 't', baseUrl: 'https://u:p@host' },
    '`baseUrl` must not contain a user name',
  ],
  [{ ...PLATFORM, ticket: (): string => 't', timeout: -1 }, '`timeout` must be milliseconds'],
  [{ ...PLATFORM, ticket: (): string => 't', fetch: 'undici' }, '`fetch` must be a function'],
])('wrong options %# are refused before any request', (options, message) => {
  // @ts-expect-error the options are wrong on purpose
  expect(() => componentToken(options)).toThrow(`componentToken: ${message}`);
});
