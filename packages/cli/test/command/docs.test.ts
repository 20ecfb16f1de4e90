import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/output/text-width.ts';
import { home } from '../weapp.ts';
import { explainsEverything } from './explains-everything.ts';

const { weapp } = home();

describe('weapp docs', () => {
  it('explains an operation', async () => {
    const { code, out } = await weapp(['docs', 'getUnlimitedQRCode']);
    expect(code).toBe(0);
    for (const text of [
      'getUnlimitedQRCode  获取不限制的小程序码',
      'POST /wxa/getwxacodeunlimit',
      '  scene  string, required, 1 to 32 characters',
      '    r  integer or string, required',
      'one of "release" "trial" "develop", default "release"',
      '  85096  not allow include scancode_time field',
      '  weapp call getUnlimitedQRCode page=pages/index/index scene=a=1',
      'Official page: https://developers.weixin.qq.com/',
    ]) {
      expect(out).toContain(text);
    }
  });

  it('explains a message that WeChat pushes', async () => {
    const { out } = await weapp(['docs', 'user_info_modified', '--lang', 'zh']);
    expect(out).toContain('微信推送到开发者服务器的消息');
    expect(out).toContain('文本（text/plain）');
    expect(out).toContain('官方文档：https://');
  });

  it('fits the width, except for words that are longer', async () => {
    const { out } = await weapp(['docs', 'sendMessage'], { columns: 60 });
    for (const line of out.split('\n')) {
      expect(
        textWidth(line) <= 62 ||
          !line.trim().includes(' ') ||
          line.includes('https://') ||
          line.includes('weapp call'),
        line,
      ).toBe(true);
    }
  });

  // All operations in test/faults/command/docs.test.ts.
  explainsEverything(60);

  it('searches in Chinese and English, the best first', async () => {
    const { out } = await weapp(['docs', '--search', '日留存']);
    expect(out).toBe('getDailyRetain  获取用户访问小程序日留存\n');
    expect((await weapp(['docs', '--search', 'retain'])).out.split('\n')[0]).toContain('getDailyRetain');
    expect(await weapp(['docs', '--search', 'qwertyuiop'])).toMatchObject({ code: 1, out: '' });
    expect((await weapp(['docs'])).out.trim().split('\n')).toHaveLength(436);
  });

  it('has colours on a terminal only, and none with NO_COLOR', async () => {
    const colour = '\u001b[';
    expect((await weapp(['docs', 'getDailyRetain'])).out).not.toContain(colour);
    expect((await weapp(['docs', 'getDailyRetain'], { terminal: true })).out).toContain(colour);
    expect(
      (await weapp(['docs', 'getDailyRetain'], { terminal: true, env: { NO_COLOR: '1' } })).out,
    ).not.toContain(colour);
  });
});

describe('weapp errcode', () => {
  it('says what it means, what to do, and which operations give it', async () => {
    const { code, out } = await weapp(['errcode', '40001']);
    expect(code).toBe(0);
    expect(out).toContain('40001  invalid credential');
    expect(out).toContain('getStableAccessToken');
    expect(out).toMatch(/Operations that give it \(\d+\): getAccessToken, /);
    expect((await weapp(['errcode', '-1'])).out).toContain('-1  system error');
  });

  it('prints JSON with all operations', async () => {
    const [first] = JSON.parse((await weapp(['errcode', '85096', '--json'])).out);
    expect(first).toMatchObject({
      errcode: 85096,
      retryable: false,
      operations: expect.arrayContaining(['getUnlimitedQRCode']),
    });
  });

  it('tells a missing one from wrong use', async () => {
    expect((await weapp(['errcode', '123456789'])).code).toBe(1);
    expect((await weapp(['errcode', 'abc'])).code).toBe(2);
  });
});

it('explains that 0 is no error', async () => {
  expect(await weapp(['errcode', '0'])).toMatchObject({
    code: 0,
    out: '0 is no error: the call succeeded.\n',
  });
});
