import { expect, test } from 'vitest';
import { encryptedField } from '../../src/request/encrypted-field.ts';

/** A field of so many bytes is found in JSON and XML. */
export function foundAtLength(bytes: number): void {
  const Encrypt = 'AAA/'.repeat(bytes / 4);
  expect(encryptedField(JSON.stringify({ Encrypt })) === Encrypt).toBe(true);
  expect(encryptedField(`{"Encrypt":"${Encrypt.replaceAll('/', '\\/')}"}`) === Encrypt).toBe(true);
  expect(encryptedField(`<xml><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`) === Encrypt).toBe(true);
}

/** What never becomes a field, repeated so many times, takes no time by the square of that. */
export function takesNoSquare(many: number): void {
  test.each([
    ['white space', `<xml><Encrypt>${' '.repeat(many)}`],
    ['white space, closed', `<xml><Encrypt>${' '.repeat(many)}x y</Encrypt></xml>`],
    ['openings', `<xml>${'<Encrypt>'.repeat(many)}`],
    ['openings with white space', `<xml>${'<Encrypt>  <![CDATA['.repeat(many)}`],
    ['openings in another element', `<xml><a>${'<Encrypt>'.repeat(many)}`],
    ['sections', `<xml>${'<![CDATA['.repeat(many)}`],
    ['brackets', '<'.repeat(many)],
    ['white space alone', ' '.repeat(many)],
    ['white space in JSON', `{"Encrypt"${' '.repeat(many)}`],
    ['fields with white space', `{${'"Encrypt"  :  x'.repeat(many)}`],
    ['a field that does not end', `{"Encrypt":"${'A'.repeat(many)}`],
    ['fields of slashes that do not end', `{${'"Encrypt":"A\\/_'.repeat(many)}`],
  ])('%s without end take no time by the square of their number', (_, body) =>
    expect(encryptedField(body)).toBeUndefined(),
  );
}
