import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startMock } from '../src/index.ts';
import { createControl } from './admin/control.ts';
import { openMock } from './caller.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { until } from './until.ts';

test('tokens, sessions, users, uploads and the clock survive a restart', async () => {
  const state = join(await temporaryFolder(), 'state.json');
  const before = await openMock({ state });
  const { access_token } = await before.stable();
  const token = { access_token: String(access_token) };
  const { openid } = before.mock.users.create({ app: 'wx1', name: 'alice', subscriptions: { t1: 1 } });
  const form = new FormData();
  form.set('media', new File([new Uint8Array([0, 1, 255])], 'a.png', { type: 'image/png' }));
  const upload = `/cgi-bin/media/upload?${new URLSearchParams({ ...token, type: 'image' })}`;
  const { media_id } = await before.send(upload, { method: 'POST', body: form });
  before.mock.clock.advance('1h');
  await before.mock.close();
  expect((await stat(state)).mode & 0o777).toBe(0o600);

  const after = await openMock({ state });
  expect(await after.errcodeWith(access_token)).toBe(0);
  expect(after.mock.users.get('wx1', openid)).toMatchObject({ subscriptions: { t1: 1 } });
  expect(after.mock.clock.now() - Date.now()).toBeGreaterThan(3_500_000);
  const query = new URLSearchParams({ ...token, media_id: String(media_id) });
  const media = await fetch(`${after.mock.url}/cgi-bin/media/get?${query}`);
  expect([...new Uint8Array(await media.arrayBuffer())]).toEqual([0, 1, 255]);
  await after.mock.close();
});

test('the file is written while the mock runs, not only at its end', async () => {
  const state = join(await temporaryFolder(), 'state.json');
  const { stable } = await openMock({ state });
  const { access_token } = await stable();
  await until(async () => (await readFile(state, 'utf8').catch(() => '')).includes(String(access_token)));
});

test.each([
  ['{', 'the file is not JSON.'],
  ['{"name":"my-app"}', 'the state cannot be used: it is no state of weapp-mock.'],
  ['{"weapp-mock":9}', 'the state cannot be used: it was written by another version of weapp-mock.'],
])('a file with %s is an error, and left as it is', async (text, message) => {
  const state = join(await temporaryFolder(), 'state.json');
  await writeFile(state, text);
  await expect(startMock({ port: 0, state })).rejects.toThrow(`${state}: ${message} Move the file away`);
  expect(await readFile(state, 'utf8')).toBe(text);
});

test('over HTTP, a state is fetched, and put back', async () => {
  const { mock, stable, errcodeWith } = await openMock();
  const control = createControl(mock.url);
  const { access_token } = await stable();
  mock.users.create({ app: 'wx1', name: 'alice' });
  const { body } = await control('GET', '/state');
  mock.reset({ tokens: true });
  expect(await errcodeWith(access_token)).toBe(40001);
  expect((await control('PUT', '/state', body)).status).toBe(204);
  expect(await errcodeWith(access_token)).toBe(0);
  expect(mock.users.list('wx1')).toHaveLength(1);
  expect(await control('PUT', '/state', { maps: {} })).toMatchObject({
    ...{ status: 400, body: { error: 'the state cannot be used: it is no state of weapp-mock.' } },
  });
});

test('a file in a folder that does not exist is an error at the start', async () => {
  const folder = join(await temporaryFolder(), 'nowhere');
  const state = join(folder, 'state.json');
  await expect(startMock({ port: 0, state })).rejects.toThrow(`${state}: there is no folder ${folder}.`);
});
