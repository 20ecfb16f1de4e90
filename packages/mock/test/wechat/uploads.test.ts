import { expect, test } from 'vitest';
import { codeFor } from '../../src/engine/errcode-when.ts';
import { type Operation, operations } from '../../src/engine/operations.ts';
import { specCalls } from '../spec-examples.ts';
import { access_token, file, OTHERS, send, THUMBNAIL, takesUpTo, upload } from './take-uploads.ts';

const built: { path: string; id: string; operation: Operation }[] = [];
// Of the others, none is built for this.
for (const { path } of specCalls.filter(({ body }) => body instanceof FormData)) {
  const operation = await operations.get(path)?.get('post')?.();
  if (operation?.body === 'form') built.push({ path, id: operation.id, operation });
}
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

// Those of megabytes in test/faults/uploads.test.ts.
takesUpTo(THUMBNAIL);

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
