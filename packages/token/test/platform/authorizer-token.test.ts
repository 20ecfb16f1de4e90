import { afterEach, describe, expect, test, vi } from 'vitest';
import { authorizerToken, componentToken, type RefreshTokens } from '../../src/authorizer.ts';
import { memoryStore } from '../../src/index.ts';
import { expectHidden } from '../secrets.ts';
import { fakePlatform, MERCHANT, PLATFORM } from './fake-platform.ts';

const clock = () => vi.useFakeTimers({ toFake: ['performance'] });
afterEach(() => void vi.useRealTimers());

/** A platform with one merchant, whose refresh token is kept in a Map that stands for a database. */
async function setUp() {
  const platform = await fakePlatform();
  const { baseUrl } = platform;
  const table = new Map([[MERCHANT, platform.refreshToken]]);
  const saves: string[] = [];
  const refreshTokens = {
    load: async (appid) => table.get(appid),
    async save(appid, token, previous) {
      saves.push(token);
      if (table.get(appid) === previous) table.set(appid, token);
    },
  } satisfies RefreshTokens;
  const component = componentToken({ ...PLATFORM, baseUrl, ticket: () => PLATFORM.ticket });
  const create = (changes: Partial<RefreshTokens> = {}) =>
    authorizerToken({
      appid: MERCHANT,
      component,
      baseUrl,
      refreshTokens: { ...refreshTokens, ...changes },
    });
  return { platform, table, saves, refreshTokens, component, create };
}

describe('get', () => {
  test('asks with the saved refresh token and the platform’s token, once for many callers', async () => {
    const { platform, create, saves } = await setUp();
    const token = create();

    const tokens = await Promise.all(Array.from({ length: 20 }, () => token.get()));
    expect(new Set(tokens)).toEqual(new Set(['authorizer-token-1-0123456789abcdef']));
    expect(platform.requests).toEqual(['POST api_component_token', 'POST api_authorizer_token']);
    expect(saves).toEqual([]);
  });

  test('a new refresh token is saved before the access token is handed out', async () => {
    const { platform, table, refreshTokens, create } = await setUp();
    platform.rotates = true;
    let saved = () => {};
    const token = create({
      async save(...values) {
        await new Promise<void>((resolve) => {
          saved = resolve;
        });
        await refreshTokens.save(...values);
      },
    });

    let given: string | undefined;
    const got = token.get().then((value) => {
      given = value;
    });
    await vi.waitFor(() => expect(platform.accessTokens).toBe(1), 50_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeUndefined();
    saved();
    await got;
    expect(given).toBe('authorizer-token-1-0123456789abcdef');
    expect(table.get(MERCHANT)).toBe(platform.refreshToken);
  });

  test('a refresh token that could not be saved is saved before the next request, which uses it', async () => {
    clock();
    const { platform, table, refreshTokens, create } = await setUp();
    platform.rotates = true;
    let isDown = true;
    const token = create({
      async save(...values) {
        if (isDown) throw new Error('database is down');
        await refreshTokens.save(...values);
      },
    });

    await expect(token.get()).rejects.toThrow('database is down');
    vi.advanceTimersByTime(1_000);
    await expect(token.get()).rejects.toThrow('database is down');
    // The database was asked to save again, and WeChat not for another token in the meantime.
    expect(platform.accessTokens).toBe(1);
    isDown = false;
    vi.advanceTimersByTime(2_000);
    expect(await token.get()).toBe('authorizer-token-2-0123456789abcdef');
    expect(table.get(MERCHANT)).toBe(platform.refreshToken);
  });

  test('a merchant that authorises again in between wins over an unsaved refresh token', async () => {
    clock();
    const { platform, table, create } = await setUp();
    platform.rotates = true;
    const token = create({
      async save() {
        throw new Error('database is down');
      },
    });
    await expect(token.get()).rejects.toThrow('database is down');

    platform.rotates = false;
    platform.refreshToken = 'refresh-token-of-the-new-authorisation';
    table.set(MERCHANT, platform.refreshToken);
    vi.advanceTimersByTime(1_000);
    expect(await token.get()).toBe('authorizer-token-2-0123456789abcdef');
    expect(table.get(MERCHANT)).toBe('refresh-token-of-the-new-authorisation');
  });

  test('a platform token that WeChat does not take any more is replaced, and the request repeated', async () => {
    const { platform, component, create } = await setUp();
    await component.get();
    platform.componentTokens.push('a-newer-one-of-another-program');

    expect(await create().get()).toBe('authorizer-token-1-0123456789abcdef');
    expect(platform.requests).toEqual([
      'POST api_component_token',
      'POST api_authorizer_token',
      'POST api_component_token',
      'POST api_authorizer_token',
    ]);
  });

  test('a refused token is replaced', async () => {
    const { create } = await setUp();
    const token = create();

    await token.invalidate(await token.get());
    expect(await token.get()).toBe('authorizer-token-2-0123456789abcdef');
  });
});

describe('errors', () => {
  test('an account that never authorised is told apart, and nothing is sent', async () => {
    const { platform, table, create } = await setUp();
    table.clear();
    const token = create();

    await expect(token.get()).rejects.toThrow(`authorizerToken: there is no refresh token of ${MERCHANT}`);
    expect(platform.requests).toEqual([]);
    table.set(MERCHANT, platform.refreshToken);
    expect(await token.get()).toBe('authorizer-token-1-0123456789abcdef');
  });

  test('a refresh token that is no longer good is WeChat’s error with the remedy, and no secret in it', async () => {
    const { platform, table, create, component } = await setUp();
    table.set(MERCHANT, 'refresh-token-that-was-replaced');
    const token = create();

    const error: unknown = await token.get().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'WEAPP_API',
      errcode: 61023,
      operationId: 'getAuthorizerAccessToken',
      errmsg: 'refresh_token is invalid ***',
      remedy: expect.stringContaining('authorise the platform again'),
    });
    expectHidden(error, 'refresh-token-that-was-replaced', await component.get());
    expectHidden(token, 'refresh-token-that-was-replaced', await component.get());
    expect(platform.requests).toHaveLength(2);
  });

  test('a platform token that stays refused ends in an error, after a few more tries', async () => {
    const { platform, create } = await setUp();
    platform.componentTokens.push = () => 0;
    const error: unknown = await create()
      .get()
      .catch((reason: unknown) => reason);

    expect(error).toMatchObject({
      code: 'WEAPP_API',
      errcode: 40001,
    });
    expect(platform.requests.length).toBeLessThanOrEqual(6);
    expectHidden(error, 'component-token-1-0123456789abcdef');
  });
});

test('processes that share a store refresh once, and none loses the refresh token', async () => {
  const { platform, table, component, refreshTokens } = await setUp();
  platform.rotates = true;
  const store = memoryStore();
  const { baseUrl } = platform;
  const fleet = Array.from({ length: 8 }, () =>
    authorizerToken({ appid: MERCHANT, component, refreshTokens, baseUrl, store }),
  );
  const tokens = await Promise.all(fleet.map((token) => token.get()));
  expect(new Set(tokens).size).toBe(1);
  expect(platform.accessTokens).toBe(1);
  expect(table.get(MERCHANT)).toBe(platform.refreshToken);

  await Promise.all(fleet.map((token) => token.invalidate(tokens[0] ?? '')));
  const next = await Promise.all(fleet.map((token) => token.get()));
  expect(new Set(next).size).toBe(1);
  expect(platform.accessTokens).toBe(2);
  expect(table.get(MERCHANT)).toBe(platform.refreshToken);
});

test('wrong options are refused before any request', async () => {
  const { component, refreshTokens } = await setUp();
  const good = { appid: MERCHANT, component, refreshTokens };

  for (const [wrong, message] of [
    [{ appid: '' }, '`appid` is missing'],
    [{ component: undefined }, '`component` must be a componentToken'],
    [{ component: { get: component.get, invalidate: component.invalidate } }, '`component` must be'],
    [{ refreshTokens: new Map() }, '`refreshTokens` must be an object with load'],
  ] as const) {
    // @ts-expect-error the options are wrong on purpose
    expect(() => authorizerToken({ ...good, ...wrong })).toThrow(`authorizerToken: ${message}`);
  }
});
