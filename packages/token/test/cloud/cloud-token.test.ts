import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { cloudToken } from '../../src/cloud.ts';
import { expectHidden } from '../secrets.ts';

const MINUTE = 60_000;
const clock = () => vi.useFakeTimers({ toFake: ['performance'] });
afterEach(() => void vi.useRealTimers());

/** A token file such as the platform mounts. */
async function tokenFile(content: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cloud-token-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const file = join(dir, 'cloudbase_access_token');
  await writeFile(file, content);
  return file;
}

describe('get', () => {
  test('gives what the file holds, without the line end', async () => {
    expect(await cloudToken({ file: await tokenFile('token-1\n') }).get()).toBe('token-1');
  });

  test('for an account to which the environment is shared the appid stands before it', async () => {
    const file = await tokenFile('token-1');
    expect(await cloudToken({ file, appid: 'wx3937f3caa1234567' }).get()).toBe('wx3937f3caa1234567@token-1');
  });

  test('follows the file within half a minute, and does not read it at each call', async () => {
    clock();
    const file = await tokenFile('token-1');
    const token = cloudToken({ file });
    await token.get();
    await writeFile(file, 'token-2');

    vi.advanceTimersByTime(29_000);
    expect(await token.get()).toBe('token-1');
    vi.advanceTimersByTime(1_000);
    expect(await token.get()).toBe('token-2');
  });

  test.each([
    ['is empty for a moment', (file: string) => writeFile(file, '')],
    ['is away for a moment', (file: string) => rm(file)],
  ])('a file that %s does not cost the token before', async (_, disturb) => {
    clock();
    const file = await tokenFile('token-1');
    const token = cloudToken({ file });
    await token.get();
    await disturb(file);

    vi.advanceTimersByTime(MINUTE);
    expect(await token.get()).toBe('token-1');
    vi.advanceTimersByTime(20 * MINUTE);
    await expect(token.get()).rejects.toThrow('no token in');
    await writeFile(file, 'token-2');
    expect(await token.get()).toBe('token-2');
  });

  test('a missing file is a clear error', async () => {
    const error: unknown = await cloudToken({ file: '/nowhere/token' })
      .get()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'WEAPP_USAGE' });
    expect(String(error)).toMatch(/no token in \/nowhere\/token \(ENOENT\).*openService/);
  });

  test('an empty file is a clear error', async () => {
    await expect(cloudToken({ file: await tokenFile(' \n') }).get()).rejects.toThrow('it is empty');
  });

  test.each(['<html> no token', 'x'.repeat(1e6), '令牌'])(
    'a file that holds no token is one too',
    async (content) => {
      await expect(cloudToken({ file: await tokenFile(content) }).get()).rejects.toThrow('no token in');
    },
  );

  test('of a file that is no token 64 KB are read, however large it is', async () => {
    const file = await tokenFile('');
    // A hole, which takes no space.
    await truncate(file, 3e9);
    await expect(cloudToken({ file }).get()).rejects.toThrow('it has more than 65536 bytes');
  });
});

describe('invalidate', () => {
  test('the next call reads the file, and gives the same token where it is still there', async () => {
    const file = await tokenFile('token-1');
    const token = cloudToken({ file, appid: 'wx1' });

    await token.invalidate(await token.get());
    expect(await token.get()).toBe('wx1@token-1');
    await writeFile(file, 'token-2');
    await token.invalidate('wx1@token-1');
    expect(await token.get()).toBe('wx1@token-2');
  });

  test('of an older token does nothing', async () => {
    const file = await tokenFile('token-1');
    const token = cloudToken({ file });
    await token.get();
    await writeFile(file, 'token-2');

    await token.invalidate('token-0');
    expect(await token.get()).toBe('token-1');
  });
});

test('the token goes into the query as cloudbase_access_token, and cannot be seen in the provider', async () => {
  const token = cloudToken({ file: await tokenFile('token-1-of-cloud-hosting') });
  await token.get();
  expect(token.parameter).toBe('cloudbase_access_token');
  expectHidden(token, 'token-1-of-cloud-hosting');
});

test.each([
  [{ file: '' }, '`file` must be the path'],
  [{ appid: 'wx1&access_token' }, '`appid` must be the AppID'],
])('%j is refused', (options, message) => {
  expect(() => cloudToken(options)).toThrow(`cloudToken: ${message}`);
});
