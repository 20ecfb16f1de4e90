import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMock } from '@weapp-openapi/mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { home, temporaryFolder } from '../weapp.ts';

const mock = createMock();
const { weapp } = home({ fetch: mock.fetch, env: { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' } });
const folder = temporaryFolder();

beforeEach(() => mock.reset());

const bodyOf = (operation: string): unknown => {
  const calls: readonly { operation: string | undefined; input: unknown }[] = mock.calls();
  return calls.find((one) => one.operation === operation)?.input;
};

describe('weapp call', () => {
  it('prints the answer, indented or on one line', async () => {
    const fields = ['begin_date=20261101', 'end_date=20261101'];
    const pretty = await weapp(['call', 'getDailyRetain', ...fields]);
    expect(pretty).toMatchObject({ code: 0, err: '' });
    expect(pretty.out).toContain('{\n  "ref_date": "20261101"');
    const compact = await weapp(['call', 'getDailyRetain', ...fields, '--json']);
    expect(compact.out.split('\n')).toHaveLength(2);
    expect(JSON.parse(compact.out)).toEqual(JSON.parse(pretty.out));
  });

  it('keeps its token for the next command', async () => {
    const { weapp: other } = home({ fetch: mock.fetch, env: { WEAPP_APPID: 'wx7', WEAPP_SECRET: 'any' } });
    for (let i = 0; i < 3; i++)
      expect((await other(['call', 'getDailyRetain', 'begin_date=20261101', 'end_date=20261101'])).code).toBe(
        0,
      );
    expect(mock.calls('getStableAccessToken')).toHaveLength(1);
  });

  it('sends numbers, booleans, nested fields and lists as the spec has them', async () => {
    const fields = [
      'scene=a=1',
      'width=430',
      'is_hyaline=true',
      'line_color.r=1',
      'line_color.g=2',
      'line_color:={"r":7,"g":8,"b":9}',
    ];
    await weapp(['call', 'getUnlimitedQRCode', ...fields]);
    expect(bodyOf('getUnlimitedQRCode')).toEqual({
      scene: 'a=1',
      width: 430,
      is_hyaline: true,
      line_color: { r: 7, g: 8, b: 9 },
    });
  });

  it('reads -d from a file and from standard input; fields replace what is there', async () => {
    const file = join(folder, 'data.json');
    writeFileSync(file, '{"begin_date":"20261101","end_date":"20261102"}');
    await weapp(['call', 'getDailyRetain', '-d', file, 'end_date=20261101']);
    expect(bodyOf('getDailyRetain')).toEqual({ begin_date: '20261101', end_date: '20261101' });
    mock.reset();
    await weapp(['call', 'getDailyRetain', '-d', '-'], {
      stdin: '{"begin_date":"20261103","end_date":"20261103"}',
    });
    expect(bodyOf('getDailyRetain')).toEqual({ begin_date: '20261103', end_date: '20261103' });
  });

  it('keeps all digits of 64-bit integers both ways', async () => {
    // A fake: the mock answers with examples, which are small.
    const sent: string[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const request = new Request(url, init);
      if (request.url.includes('/stable_token'))
        return Response.json({ access_token: 'T', expires_in: 7200 });
      sent.push(await request.text());
      return new Response('{"errcode":0,"errmsg":"ok","order_id":2921020570379436032}');
    };
    for (const field of ['order_id=2921020570379436032', 'order_id:=2921020570379436032']) {
      const { out, err } = await weapp(['call', 'insurance_freight_applypay', field, '--json'], { fetch });
      expect({ out, err }).toEqual({ out: expect.stringContaining('2921020570379436032'), err: '' });
    }
    expect(sent).toEqual(Array(2).fill('{"order_id":2921020570379436032}'));
  });

  it('writes a picture to a file, or into a pipe, never to a terminal', async () => {
    const file = join(folder, 'code.jpg');
    const argv = ['call', 'getUnlimitedQRCode', 'scene=1'];
    const { code, err } = await weapp([...argv, '-o', file]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^Wrote .*code\.jpg \(\d+ bytes\)\n$/),
    });
    expect(readFileSync(file).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect((await weapp(argv)).bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    mock.reset();
    const refused = await weapp(argv, { terminal: true });
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('-o picture.jpg') });
    expect(mock.calls()).toHaveLength(0);
  });

  it('uploads a file', async () => {
    const file = join(folder, 'photo.jpg');
    await weapp(['call', 'getUnlimitedQRCode', 'scene=1', '-o', file]);
    const { code, out } = await weapp(['call', 'uploadTempMedia', 'type=image', `media=@${file}`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ type: 'image', media_id: expect.any(String) });
  });

  it('fills in appid, secret and grant_type from the account', async () => {
    await weapp(['call', 'code2Session', 'js_code=J']);
    expect(mock.calls('code2Session')[0]?.input).toMatchObject({
      appid: 'wx1',
      js_code: 'J',
      grant_type: 'authorization_code',
    });
  });

  it('tells what WeChat refuses, with 1 as the exit code', async () => {
    mock.on('getDailyRetain').answer({ errcode: 45009, errmsg: 'reach max api daily quota limit' });
    const argv = ['call', 'getDailyRetain', 'begin_date=20261101', 'end_date=20261101'];
    const { code, out, err } = await weapp(argv);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('getDailyRetain: 45009 reach max api daily quota limit');
    expect(err).toContain('https://developers.weixin.qq.com/');
    const json = await weapp([...argv, '--json']);
    expect(JSON.parse(json.err)).toMatchObject({ errcode: 45009, operationId: 'getDailyRetain' });
  });
});

describe('weapp call sends nothing', () => {
  const refused = async (argv: string[], language = 'en', setting = {}) => {
    mock.reset();
    const { code, out, err } = await weapp(['call', ...argv, '--lang', language], setting);
    expect({ code, out, calls: mock.calls().length }).toEqual({ code: 2, out: '', calls: 0 });
    return err;
  };

  it('for an operation that does not exist, and names the nearest', async () => {
    expect(await refused(['getDailyRetian'])).toContain('Did you mean getDailyRetain?');
    expect(await refused(['getDailyRetian'], 'zh')).toContain('是不是想写 getDailyRetain？');
  });

  it('for unknown, missing and wrong fields, all at once', async () => {
    const err = await refused(['getUnlimitedQRCode', 'widht=3', 'env_version=relase', 'check_path=maybe']);
    expect(err).toContain('widht: there is no such field. Did you mean width?');
    expect(err).toContain('scene is missing (a text)');
    expect(err).toContain(
      'env_version must be one of "release", "trial", "develop", not "relase". Did you mean release?',
    );
    expect(err).toContain('check_path must be true or false, not "maybe"');
    expect(err).toContain('--no-check');
  });

  it('for a secret in the command line', async () => {
    const err = await refused(['code2Session', 'secret=hidden-value', 'js_code=1']);
    expect(err).toContain('secret is a secret');
    expect(err).not.toContain('hidden-value');
  });

  it('for fields that cannot be read', async () => {
    expect(await refused(['getDailyRetain', 'begin_date'])).toContain('is not a field');
    expect(await refused(['getDailyRetain', 'a..b=1'])).toContain('is not the name of a field');
    expect(await refused(['getDailyRetain', 'begin_date:={'])).toContain('is not JSON');
    expect(await refused(['getDailyRetain', 'begin_date=1', 'begin_date=2'])).toContain('given twice');
    expect(await refused(['uploadTempMedia', 'type=image', 'media=photo.jpg'])).toContain('media=@photo.jpg');
    expect(await refused(['uploadTempMedia', 'type=image', 'media=@/no/such.jpg'])).toContain(
      'there is no such file',
    );
    expect(await refused(['getDailyRetain', '-d', '/no/such.json'])).toContain(
      '/no/such.json cannot be read',
    );
    expect(await refused(['getDailyRetain', '-d', '-'], 'en', { terminal: true })).toContain(
      'that is the terminal',
    );
    expect(await refused(['getDailyRetain', '-d', '-'], 'en', { stdin: '[1]' })).toContain(
      'must hold a JSON object',
    );
  });

  it('for a timeout that is none', async () => {
    for (const time of ['0', 'soon', '1e9', '']) {
      expect(await refused(['getDailyRetain', '--timeout', time])).toContain(
        '--timeout takes a number of seconds.',
      );
    }
  });

  it('for an output folder that does not exist', async () => {
    expect(await refused(['getUnlimitedQRCode', 'scene=1', '-o', '/no/such/a.jpg'])).toContain(
      'its folder does not exist',
    );
  });

  it('for an operation that is signed, without the keys', async () => {
    expect(await refused(['query_user_balance', 'openid=o'])).toContain('WEAPP_APP_KEY');
    expect(
      await refused(['query_user_balance', 'openid=o', 'env=0', 'user_ip=1.1.1.1'], 'en', {
        env: { WEAPP_APP_KEY: 'k', WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' },
      }),
    ).toContain('WEAPP_SESSION_KEY');
  });
});
