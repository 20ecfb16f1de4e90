import { expect, test } from 'vitest';
import { encryptedField } from '../../src/request/encrypted-field.ts';
import { foundAtLength } from './found-at-length.ts';

test.each([
  ['<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[ab+/=]]></Encrypt></xml>', 'ab+/='],
  [
    '\uFEFF\n<?xml version="1.0"?><!-- > --><xml>\n<A/><Encrypt>\n <![CDATA[ab==]]>\n</Encrypt>\n</xml>',
    'ab==',
  ],
  ['<xml><Encrypt> ab </Encrypt></xml>', 'ab'],
  ['{"ToUserName":"gh_1","Encrypt" : "ab\\/+="}', 'ab/+='],
])('%s', (body, expected) => expect(encryptedField(body)).toBe(expected));

test.each([
  ['<xml><Content><![CDATA[<Encrypt>AAAA</Encrypt>]]></Content><Encrypt>ab</Encrypt></xml>'],
  ['<xml><Content><![CDATA[</Content><Encrypt>AAAA</Encrypt>]]></Content><Encrypt>ab</Encrypt></xml>'],
  ['<xml><List><Encrypt>AAAA</Encrypt></List><Encrypt>ab</Encrypt></xml>'],
  ['<xml><Content><![CDATA["Encrypt":"AAAA"]]></Content><Encrypt>ab</Encrypt></xml>'],
  ['{"Content":"<Encrypt>AAAA</Encrypt>","Encrypt":"ab"}'],
  [JSON.stringify({ Content: '{"Encrypt":"AAAA"}', Encrypt: 'ab' })],
])('what a user writes is not taken for it: %s', (body) => expect(encryptedField(body)).toBe('ab'));

test.each([
  '<xml><Encrypt></Encrypt></xml>',
  '<xml><Encrypt><![CDATA[]]></Encrypt></xml>',
  '<xml><Encrypt/></xml>',
  '<xml><Encrypt>a b</Encrypt></xml>',
  '<xml><Encrypt>ab</xml>',
  '<Encrypt>ab</Encrypt>',
  '{"Encrypt":""}',
  '{"Encrypt":1}',
  '"Encrypt":"ab"',
  '',
])('there is none in %s', (body) => expect(encryptedField(body)).toBeUndefined());

// 12 MB in test/faults/large.test.ts.
test('one of 1 MB is found in JSON and XML', () => foundAtLength(1_200_000));

test('one that is not base64 is passed over', () => {
  expect(encryptedField('{"a":{"Encrypt":"a b"},"Encrypt":"ab\\\\/"}')).toBeUndefined();
  expect(encryptedField('{"a":{"Encrypt":"a b"},"b":"Encrypt","Encrypt":"ab"}')).toBe('ab');
});

const MANY = 300_000;
test.each([
  ['white space', `<xml><Encrypt>${' '.repeat(MANY)}`],
  ['white space, closed', `<xml><Encrypt>${' '.repeat(MANY)}x y</Encrypt></xml>`],
  ['openings', `<xml>${'<Encrypt>'.repeat(MANY)}`],
  ['openings with white space', `<xml>${'<Encrypt>  <![CDATA['.repeat(MANY)}`],
  ['openings in another element', `<xml><a>${'<Encrypt>'.repeat(MANY)}`],
  ['sections', `<xml>${'<![CDATA['.repeat(MANY)}`],
  ['brackets', '<'.repeat(MANY)],
  ['white space alone', ' '.repeat(MANY)],
  ['white space in JSON', `{"Encrypt"${' '.repeat(MANY)}`],
  ['fields with white space', `{${'"Encrypt"  :  x'.repeat(MANY)}`],
  ['a field that does not end', `{"Encrypt":"${'A'.repeat(MANY)}`],
  ['fields of slashes that do not end', `{${'"Encrypt":"A\\/_'.repeat(MANY)}`],
])('%s without end take no time by the square of their number', (_, body) =>
  expect(encryptedField(body)).toBeUndefined(),
);
