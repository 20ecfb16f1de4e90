import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RSAwithSHA256 } from '@weapp-openapi/crypto';
import { SM2withSM3, SM4_GCM } from '@weapp-openapi/crypto/sm';
import { afterAll, expect, test } from 'vitest';
import { readSecureFile } from '../src/secure-file.ts';
import { checkSecure } from '../src/wechat/secure-keys.ts';
import { secureKeys } from './wechat/secure-keys.ts';

const folder = await mkdtemp(join(tmpdir(), 'weapp-mock-'));
afterAll(() => rm(folder, { recursive: true }));
const file = join(folder, 'keys.json');
const keys = secureKeys('wx1').mock;

/** Writes keys with their algorithms by name. */
const write = (content: unknown) =>
  writeFile(
    file,
    JSON.stringify(content, (name, value) => (name === 'algorithm' ? (value?.name ?? value) : value)),
  );

test('it reads keys of both suites, with algorithms by name', async () => {
  const { publicKey, ...rsa } = keys;
  const sm = secureKeys('wxsm', 'SM').mock;
  await write({ wx1: { ...rsa, publicKey: { ...publicKey, algorithm: 'RSAwithSHA256' } }, wxsm: sm });
  const secure = await readSecureFile(file);
  expect(secure.wx1?.publicKey.algorithm?.name).toBe(RSAwithSHA256.name);
  expect(secure.wxsm?.publicKey.algorithm?.name).toBe(SM2withSM3.name);
  expect(secure.wxsm?.symmetric.algorithm?.name).toBe(SM4_GCM.name);
  await expect(checkSecure(secure)).resolves.toBeUndefined();
});

test('an unknown algorithm is refused', async () => {
  const { symmetric, ...others } = keys;
  await write({ wx1: { ...others, symmetric: { ...symmetric, algorithm: 'DES' } } });
  const secure = await readSecureFile(file);
  await expect(checkSecure(secure)).rejects.toMatchObject({ code: 'WEAPP_CRYPTO', reason: 'usage' });
});

test('a file that is missing, no JSON or no object is said, without its content', async () => {
  await expect(readSecureFile(`${file}x`)).rejects.toThrow(
    `--secure ${file}x: the file cannot be read (ENOENT).`,
  );
  await writeFile(file, '{"key":"secret"');
  await expect(readSecureFile(file)).rejects.toThrow(`--secure ${file}: the file is not JSON.`);
  await write(['secret']);
  await expect(readSecureFile(file)).rejects.toThrow(`--secure ${file}: the file must be an object`);
});
