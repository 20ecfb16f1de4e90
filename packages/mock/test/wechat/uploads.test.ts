import { expect, test } from 'vitest';
import { codeFor } from '../../src/engine/errcode-when.ts';
import { type Operation, operations } from '../../src/engine/operations.ts';
import { openMock } from '../caller.ts';

const { send, legacy } = await openMock({}, false);
const { access_token } = await legacy();

type Parts = Record<string, string | File>;

function upload(path: string, parts: Parts, query: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  const names = new URLSearchParams({ access_token: String(access_token), ...query });
  return send(`${path}?${names}`, { method: 'POST', body: form });
}
const file = (bytes: number) => new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' });

const built: { path: string; id: string; operation: Operation }[] = [];
for (const [path, methods] of operations) {
  const operation = await methods.get('post')?.();
  if (operation?.body === 'form') built.push({ path, id: operation.id, operation });
}
/** What an upload has besides its file. */
const OTHERS: Readonly<Record<string, Parts>> = {
  singleFileUpload: { media_name: 'n', media_type: 'MP4' },
  uploadPart: { upload_id: 'u', part_number: '1', resource_type: '1' },
};

test('there are operations with files', () => {
  expect(built.length).toBeGreaterThanOrEqual(12);
  for (const { operation } of built) expect(operation.files.length).toBeGreaterThan(0);
});

test.each(built)('$id wants its file as a file, with something in it', async ({ path, id, operation }) => {
  const [{ name = '' } = {}] = operation.files;
  const query: Record<string, string> = operation.queryNames.includes('type') ? { type: 'image' } : {};
  const errcode = async (value: string | File | undefined) =>
    (await upload(path, { ...OTHERS[id], ...(value === undefined ? { x: 'y' } : { [name]: value }) }, query))
      .errcode ?? 0;
  expect(await errcode(file(10))).toBe(0);
  expect(await errcode('bytes as text')).toBe(41005);
  expect(await errcode('')).toBe(41005);
  expect(await errcode(undefined)).toBe(41005);
  expect(await errcode(file(0))).toBe(codeFor(operation.rules, name, 'empty') ?? 44001);
});

test('a picture may stand at an address instead', async () => {
  const img_url = 'https://example.com/a.jpg';
  expect((await upload('/cv/ocr/idcard', { x: 'y' }, { img_url, type: 'photo' })).errcode).toBe(0);
});

const MB = 1024 * 1024;
test.each([
  ['/cgi-bin/media/upload', 'media', { type: 'image' }, {}, 10 * MB, 45001],
  ['/cgi-bin/media/upload', 'media', { type: 'voice' }, {}, 2 * MB, 45001],
  ['/cgi-bin/media/upload', 'media', { type: 'thumb' }, {}, 64 * 1024, 45001],
  ['/cv/ocr/idcard', 'img', {}, {}, 2 * MB - 1, 101002],
  ['/cv/img/aicrop', 'img', {}, {}, 2 * MB - 1, 101002],
  // Its page has no errcode for the picture: the general one.
  ['/cv/ocr/bankcard', 'img', {}, {}, 2 * MB - 1, 45001],
  ['/wxa/sec/vod/uploadpart', 'data', {}, OTHERS.uploadPart, 5 * MB, 45001],
  ['/wxa/sec/vod/singlefileupload', 'media_data', {}, OTHERS.singleFileUpload, 10 * MB - 1, 45001],
])('%s takes a file up to the documented size: %j %j', async (path, name, query, others, most, errcode) => {
  expect((await upload(path, { ...others, [name]: file(most) }, query)).errcode ?? 0).toBe(0);
  expect((await upload(path, { ...others, [name]: file(most + 1) }, query)).errcode).toBe(errcode);
});

test('a body that is no form has no file either', async () => {
  for (const [type, body] of [
    ['application/json', '{"media":"bytes"}'],
    ['application/x-www-form-urlencoded', 'media=bytes'],
    ['image/jpeg', 'bytes'],
    ['image/jpeg', ''],
  ] as const) {
    const path = `/cgi-bin/media/upload?access_token=${access_token}&type=image`;
    const answer = await send(path, { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer.errcode).toBe(41005);
  }
});

test('another kind of media than WeChat knows is 40004', async () => {
  expect((await upload('/cgi-bin/media/upload', { media: file(1) }, { type: 'exe' })).errcode).toBe(40004);
  expect((await upload('/cgi-bin/media/upload', { media: file(1) })).errcode).toBe(40004);
});
