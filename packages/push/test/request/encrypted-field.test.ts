import { expect, test } from 'vitest';
import { encryptedField } from '../../src/request/encrypted-field.ts';
import { foundAtLength, takesNoSquare } from './found-at-length.ts';

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
test('one of 120 kB is found in JSON and XML', () => foundAtLength(120_000));

test('one that is not base64 is passed over', () => {
  expect(encryptedField('{"a":{"Encrypt":"a b"},"Encrypt":"ab\\\\/"}')).toBeUndefined();
  expect(encryptedField('{"a":{"Encrypt":"a b"},"b":"Encrypt","Encrypt":"ab"}')).toBe('ab');
});

// Ten times as many in test/faults/large.test.ts.
takesNoSquare(30_000);
