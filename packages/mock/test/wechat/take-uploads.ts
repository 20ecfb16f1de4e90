import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const opened = await openMock({}, false);
export const { send } = opened;
export const { access_token } = await opened.legacy();

type Parts = Record<string, string | File>;

export function upload(path: string, parts: Parts, query: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  const names = new URLSearchParams({ access_token: String(access_token), ...query });
  return send(`${path}?${names}`, { method: 'POST', body: form });
}
export const file = (bytes: number) => new File([new Uint8Array(bytes)], 'a.jpg', { type: 'image/jpeg' });

/** What an upload has besides its file. */
export const OTHERS: Readonly<Record<string, Parts>> = {
  singleFileUpload: { media_name: 'n', media_type: 'MP4' },
  uploadPart: { upload_id: 'u', part_number: '1', resource_type: '1' },
};

type Size = [
  path: string,
  name: string,
  query: Record<string, string>,
  others: Parts,
  most: number,
  errcode: number,
];
const MB = 1024 * 1024;
export const THUMBNAIL: Size[] = [
  ['/cgi-bin/media/upload', 'media', { type: 'thumb' }, {}, 64 * 1024, 45001],
];
export const MEGABYTES: Size[] = [
  ['/cgi-bin/media/upload', 'media', { type: 'image' }, {}, 10 * MB, 45001],
  ['/cgi-bin/media/upload', 'media', { type: 'voice' }, {}, 2 * MB, 45001],
  ['/cv/ocr/idcard', 'img', {}, {}, 2 * MB - 1, 101002],
  ['/cv/img/aicrop', 'img', {}, {}, 2 * MB - 1, 101002],
  // Its page has no errcode for the picture: the general one.
  ['/cv/ocr/bankcard', 'img', {}, {}, 2 * MB - 1, 45001],
  ['/wxa/sec/vod/uploadpart', 'data', {}, OTHERS.uploadPart ?? {}, 5 * MB, 45001],
  ['/wxa/sec/vod/singlefileupload', 'media_data', {}, OTHERS.singleFileUpload ?? {}, 10 * MB - 1, 45001],
];

export function takesUpTo(sizes: Size[]): void {
  test.each(sizes)(
    '%s takes a file up to the documented size: %j %j',
    async (path, name, query, others, most, errcode) => {
      expect((await upload(path, { ...others, [name]: file(most) }, query)).errcode ?? 0).toBe(0);
      expect((await upload(path, { ...others, [name]: file(most + 1) }, query)).errcode).toBe(errcode);
    },
  );
}
