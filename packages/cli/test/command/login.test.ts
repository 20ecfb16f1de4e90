import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMock } from '@weapp-openapi/mock';
import { describe, expect, it } from 'vitest';
import { home } from '../weapp.ts';

const mock = createMock({ apps: { wx1: 's3cr3t', wx2: 'other' } });

describe('weapp login', () => {
  it('checks AppID and AppSecret, and stores them for this user only', async () => {
    const { weapp, folder } = home({ fetch: mock.fetch });
    const { code, out, err } = await weapp(['login', '--appid', 'wx1', '--secret-stdin'], {
      stdin: 's3cr3t\n',
    });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('WeChat accepts');
    expect(err).not.toContain('s3cr3t');
    const file = join(folder, '.config/weapp/profile.default.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ appid: 'wx1', secret: 's3cr3t' });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await weapp(['token', 'get'])).out).toMatch(/^\S{20,}\n$/);
  });

  it('stores nothing if WeChat refuses', async () => {
    const { weapp, folder } = home({ fetch: mock.fetch });
    const { code, err } = await weapp(['login', '--appid', 'wx1', '--secret-stdin'], { stdin: 'wrong' });
    expect(code).toBe(1);
    expect(err).toContain('Nothing was stored.');
    expect(err).toContain('40125');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps several profiles, chosen by option or environment', async () => {
    const { weapp } = home({ fetch: mock.fetch });
    await weapp(['login', '--profile', 'one', '--appid', 'wx1', '--secret-stdin'], { stdin: 's3cr3t' });
    await weapp(
      ['login', '--profile', '商城', '--appid', 'wx2', '--secret-stdin', '--base-url', 'http://mock.test'],
      {
        stdin: 'other',
      },
    );
    expect((await weapp(['profiles'])).out).toBe('one  wx1\n商城   wx2  http://mock.test\n');
    const status = async (argv: string[], env = {}) =>
      JSON.parse((await weapp(['token', 'status', '--json', ...argv], { env })).out).appid;
    expect(await status(['--profile', 'one'])).toBe('wx1');
    expect(await status([], { WEAPP_PROFILE: '商城' })).toBe('wx2');
    expect(await status([], { WEAPP_APPID: 'wx3', WEAPP_SECRET: 's' })).toBe('wx3');
    expect((await weapp(['token', 'get', '--profile', 'none'])).err).toContain('There is no profile none.');
  });

  it('says what to do where nobody can be asked', async () => {
    const { weapp } = home();
    const { code, err } = await weapp(['login']);
    expect(code).toBe(2);
    expect(err).toContain('--secret-stdin');
    expect((await weapp(['login', '--lang', 'zh'])).err).toContain('当前不是终端');
  });

  it('takes the account of the environment', async () => {
    const { weapp } = home({ fetch: mock.fetch });
    const env = { WEAPP_APPID: 'wx1', WEAPP_SECRET: 's3cr3t' };
    expect((await weapp(['login'], { env })).code).toBe(0);
    expect((await weapp(['profiles'])).out).toContain('wx1');
  });

  it.each([
    [['login', '--secret', 'x'], 'does not belong on the command line'],
    [['login', '--appid', 'wx 1', '--secret-stdin'], 'is not an AppID'],
    [['login', '--appid', 'wx1', '--secret-stdin', '--profile', '../x'], 'cannot be the name of a profile'],
    [['login', '--appid', 'wx1', '--secret-stdin', '--base-url', 'ftp://x'], '--base-url must be'],
    [['login', '--appid', 'wx1', '--secret-stdin'], 'Standard input has no AppSecret'],
  ])('refuses %j', async (argv, message) => {
    const { weapp } = home();
    const { code, err } = await weapp(argv);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
  });
});

describe('weapp logout', () => {
  it('removes the profile and its token', async () => {
    const { weapp, folder } = home({ fetch: mock.fetch });
    await weapp(['login', '--appid', 'wx1', '--secret-stdin'], { stdin: 's3cr3t' });
    const token = (await weapp(['token', 'get'])).out.trim();
    expect((await weapp(['logout'])).err).toContain('Removed profile default');
    const kept = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const { parentPath, name } of kept)
      expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(token);
    expect((await weapp(['token', 'get'])).err).toContain('Run `weapp login` first');
    expect((await weapp(['logout'])).code).toBe(2);
  });
});

describe('a profile that somebody has edited', () => {
  it.each(['nonsense', 'ftp://h', 'http://u:pw@h'])(
    'is refused for its server %s, and can be removed',
    async (baseUrl) => {
      const { weapp, folder } = home({ fetch: mock.fetch });
      const file = join(folder, '.config/weapp/profile.default.json');
      await weapp(['login', '--appid', 'wx1', '--secret-stdin', '--no-check'], { stdin: 's3cr3t' });
      writeFileSync(file, JSON.stringify({ appid: 'wx1', secret: 's3cr3t', baseUrl }));
      const { code, err } = await weapp(['token', 'get']);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is not a profile') });
      expect((await weapp(['profiles'])).out).not.toContain('u:pw');
      expect((await weapp(['logout'])).code).toBe(0);
    },
  );

  it('is not listed under a name that login refuses', async () => {
    const { weapp, folder } = home({ fetch: mock.fetch });
    await weapp(['login', '--appid', 'wx1', '--secret-stdin', '--no-check'], { stdin: 's3cr3t' });
    writeFileSync(join(folder, '.config/weapp/profile.$(touch x).json'), '{}');
    expect((await weapp(['profiles'])).out).not.toContain('touch');
  });
});
