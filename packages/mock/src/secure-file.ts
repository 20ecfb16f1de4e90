import { readFile } from 'node:fs/promises';
import { AES256_GCM, RSAwithSHA256 } from '@weapp-openapi/crypto';
import { isObject } from './engine/document.ts';
import type { Secure } from './wechat/secure-keys.ts';

/**
 * Reads the option `secure` from a JSON file, with algorithms by name.
 *
 * @throws {Error} if the file cannot be read as such; the message contains nothing of it.
 */
export async function readSecureFile(file: string): Promise<Secure> {
  const wrong = (what: string) => new Error(`--secure ${file}: ${what}`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw wrong(`the file cannot be read (${error.code}).`);
  });
  const sm = /"SM(4_GCM|2withSM3)"/.test(text) ? await loadSm(wrong) : {};
  const algorithms: Record<string, object> = { AES256_GCM, RSAwithSHA256, ...sm };
  let secure: unknown;
  try {
    // An unknown name must not become undefined, which stands for the default.
    secure = JSON.parse(text, (name, value) => (name === 'algorithm' ? (algorithms[value] ?? {}) : value));
  } catch {
    throw wrong('the file is not JSON.');
  }
  if (!isObject(secure)) throw wrong('the file must be an object with keys of API security by appid.');
  return secure as Secure; // startMock says what is wrong with the keys
}

async function loadSm(wrong: (what: string) => Error) {
  try {
    const { SM2withSM3, SM4_GCM } = await import('@weapp-openapi/crypto/sm');
    return { SM2withSM3, SM4_GCM };
  } catch {
    throw wrong('its algorithms need a package: npm install sm-crypto-v2');
  }
}
