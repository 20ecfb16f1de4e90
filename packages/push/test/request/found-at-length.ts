import { expect } from 'vitest';
import { encryptedField } from '../../src/request/encrypted-field.ts';

/** A field of so many bytes is found in JSON and XML. */
export function foundAtLength(bytes: number): void {
  const Encrypt = 'AAA/'.repeat(bytes / 4);
  expect(encryptedField(JSON.stringify({ Encrypt })) === Encrypt).toBe(true);
  expect(encryptedField(`{"Encrypt":"${Encrypt.replaceAll('/', '\\/')}"}`) === Encrypt).toBe(true);
  expect(encryptedField(`<xml><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`) === Encrypt).toBe(true);
}
