import { describe, expect, it } from 'vitest';
import { home } from './weapp.ts';

const { weapp } = home();

describe('weapp', () => {
  it('shows its version and its help', async () => {
    expect((await weapp(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await weapp(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const name of ['call', 'docs', 'errcode', 'analysis', 'login', 'token', 'completion']) {
      expect(help.out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
    expect(help.out).not.toContain('complete ');
  });

  it('shows help in Chinese', async () => {
    const { out } = await weapp(['call', '--help'], { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(out).toContain('用法：');
    expect(out).toContain('通用选项：');
    expect(out).not.toMatch(/Usage|Options|Arguments|display help/);
  });

  it('shows help, with 2, if no command is given', async () => {
    for (const argv of [[], ['analysis'], ['token']]) {
      expect(await weapp(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage:') });
    }
  });

  it.each([
    [['cal'], 'There is no command cal. Did you mean call?', '没有 cal 这个命令。是不是想写 call？'],
    [
      ['call', 'x', '--jsn'],
      'There is no option --jsn. Did you mean --json?',
      '没有 --jsn 这个选项。是不是想写 --json？',
    ],
    [['call'], 'operation is missing.', '缺少参数 operation。'],
    [['call', 'x', '-o'], 'needs a value', '后面要有值'],
    [['errcode', '1', '2'], 'one argument too many: 2', '多了一个参数：2'],
    [['token', 'gte'], 'There is no command gte. Did you mean get?', '没有 gte 这个命令。'],
  ])('refuses %j in both languages', async (argv, english, chinese) => {
    expect(await weapp(argv)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(english) });
    expect((await weapp(argv, { env: { LANG: 'zh_CN' } })).err).toContain(chinese);
  });

  it('refuses a language that it does not have', async () => {
    expect(await weapp(['--lang', 'fr', 'docs'])).toMatchObject({
      code: 2,
      out: '',
      err: 'weapp: --lang takes en, zh.\n',
    });
  });

  it('says 130 after Ctrl+C, and nothing else', async () => {
    const interrupted = new AbortController();
    const fetch = async () => {
      interrupted.abort();
      throw new Error('cut off');
    };
    const env = { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' };
    const { code, out, err } = await weapp(['token', 'get'], { fetch, env, signal: interrupted.signal });
    expect({ code, out, err }).toEqual({ code: 130, out: '', err: '' });
  });
});
