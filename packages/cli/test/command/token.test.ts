import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createMock } from '@weapp-openapi/mock';
import { describe, expect, it } from 'vitest';
import { home } from '../weapp.ts';

const mock = createMock();
const env = { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' };

describe('weapp token', () => {
  it('prints the token and nothing else; status never prints it', async () => {
    const { weapp } = home({ fetch: mock.fetch, env });
    expect(JSON.parse((await weapp(['token', 'status', '--json'])).out)).toMatchObject({
      expires_at: null,
      expires_in: 0,
    });
    const { code, out, err } = await weapp(['token', 'get']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\S{20,}\n$/);
    const status = JSON.parse((await weapp(['token', 'status', '--json'])).out);
    expect(status).toMatchObject({ appid: 'wx1', profile: null, server: 'https://api.weixin.qq.com' });
    expect(status.expires_in).toBeGreaterThan(7000);
    expect(Date.parse(status.expires_at)).toBeGreaterThan(Date.now());
    const text = await weapp(['token', 'status']);
    expect(text.out).toContain('more minutes');
    expect(text.out + text.err).not.toContain(out.trim());
  });

  it("keeps a mock's token apart from WeChat's", async () => {
    const { weapp } = home({ fetch: mock.fetch, env });
    await weapp(['token', 'get', '--base-url', 'http://127.0.0.1:4010']);
    expect((await weapp(['token', 'status'])).out).toContain('none is kept');
    expect(
      (await weapp(['token', 'status'], { env: { ...env, WEAPP_BASE_URL: 'http://127.0.0.1:4010' } })).out,
    ).toContain('more minutes');
  });

  it('needs both variables', async () => {
    const { weapp } = home({ env: { WEAPP_APPID: 'wx1' } });
    expect(await weapp(['token', 'get'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('WEAPP_APPID is set, but WEAPP_SECRET is not'),
    });
  });

  it.skipIf(process.platform === 'win32')('says so if the token cannot be kept', async () => {
    const { weapp, folder } = home({ fetch: mock.fetch, env });
    mkdirSync(join(folder, '.config/weapp/tokens'), { recursive: true });
    chmodSync(join(folder, '.config/weapp/tokens'), 0o777);
    const { code, out, err } = await weapp(['token', 'get', '--lang', 'zh']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^\S{20,}\n$/) });
    expect(err).toMatch(/^weapp: 无法把 token 留给下一个命令使用：.*chmod 700.*\n$/);
  });
});

it('says in Chinese what to do if the server cannot be reached', async () => {
  const { weapp } = home({ env: { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' } });
  const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
  const { code, err } = await weapp(['token', 'get', '--lang', 'zh'], {
    fetch: () => Promise.reject(refused),
  });
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('连不上服务器') });
  expect((await weapp(['token', 'status', '--lang', 'zh'])).out).toContain('来源：环境变量');
});
