// Codes that lead somewhere: drawn through the client, read by another library.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { pixelsOf, textIn } from '../drawing/read-picture.ts';

const mock = createMock();
const open = createClient({ credential: 'none', fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
});
const wx = createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
beforeEach(() => mock.reset());

test('the code of getUnlimitedQRCode leads to its page, scene and version', async () => {
  const { bytes } = await wx.getUnlimitedQRCode({
    ...{ page: 'pages/index/index', scene: 'a=1&b=?/', env_version: 'trial' },
  });
  const text = textIn(bytes);
  expect(text).toBe('weapp-mock://wx1/pages/index/index?env_version=trial&scene=a%3D1%26b%3D%3F%2F');
  const url = new URL(text);
  expect([url.host, url.pathname, url.searchParams.get('scene')]).toEqual([
    ...['wx1', '/pages/index/index', 'a=1&b=?/'],
  ]);
  const leads = {
    ...{ kind: 'code', app: 'wx1', path: 'pages/index/index', env_version: 'trial' },
    ...{ query: 'scene=a%3D1%26b%3D%3F%2F', scene: 'a=1&b=?/' },
  };
  expect(mock.links.open(text)).toEqual(leads);
  expect(mock.links.open(bytes)).toEqual(leads);
});

test('without a page, it leads to the home page', async () => {
  const { bytes } = await wx.getUnlimitedQRCode({ scene: 'a' });
  expect(mock.links.open(bytes)).toMatchObject({ path: '', env_version: 'release', scene: 'a' });
});

test.each(['getQRCode', 'createQRCode'] as const)(
  'the code of %s leads to its path with its query',
  async (id) => {
    const { bytes } = await wx[id]({ path: '/页面/index?a=1&env_version=x' });
    expect(mock.links.open(textIn(bytes))).toEqual({
      ...{ kind: 'code', app: 'wx1', path: '页面/index', query: 'a=1&env_version=x', env_version: 'release' },
    });
  },
);

test('the picture has the width, the colour and the ground that were asked for', async () => {
  const scene = 'a';
  const usual = await wx.getUnlimitedQRCode({ scene });
  expect(pixelsOf(usual.bytes)).toMatchObject({ width: 430, height: 430 });
  const other = await wx.getUnlimitedQRCode({ scene, width: 300, line_color: { r: '200', g: 0, b: 0 } });
  const { data, ...size } = pixelsOf(other.bytes);
  expect(size).toMatchObject({ width: 300, height: 300 });
  const reds = data.filter((_, at) => at % 4 === 0);
  expect(Math.min(...reds)).toBeGreaterThan(150);
  const clear = await wx.getUnlimitedQRCode({ scene, is_hyaline: true });
  expect([...clear.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect(textIn(clear.bytes)).toBe(textIn(usual.bytes));
});

test('a page that no QR code can hold is none, and the longest others can be read', async () => {
  const errcode = (call: Promise<unknown>) =>
    call.then(
      () => 0,
      (error: { errcode: number }) => error.errcode,
    );
  expect(await errcode(wx.getUnlimitedQRCode({ scene: 'a', page: '页'.repeat(960) }))).toBe(41030);
  expect(await errcode(wx.getQRCode({ path: '页'.repeat(960) }))).toBe(40159);
  const { bytes } = await wx.getQRCode({ path: '页'.repeat(950) });
  expect(textIn(bytes)).toContain('页'.repeat(950));
});

test('codes of the two limited operations are counted together', async () => {
  const url = `https://api.weixin.qq.com/wxa/getwxacode?access_token=${access_token}`;
  await wx.createQRCode({ path: 'a' });
  const answer = await mock.fetch(url, { method: 'POST', body: JSON.stringify({ path: 'a' }) });
  expect(answer.headers.get('num-used')).toBe('2');
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
});

test('imgQrcode reads a code of this mock; a picture of elsewhere opens nothing', async () => {
  const { bytes } = await wx.createQRCode({ path: 'pages/index' });
  const img = { data: bytes, filename: 'a.jpg', contentType: 'image/jpeg' };
  const { code_results } = await wx.imgQrcode({ img });
  expect(code_results).toEqual([{ type_name: 'QR_CODE', data: textIn(bytes) }]);
  expect(() => mock.links.open(bytes.subarray(1))).toThrow('none that this mock has drawn');
});
