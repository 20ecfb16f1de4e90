import { expect, test } from 'vitest';
import { readXml } from '../../src/push/read-xml.ts';
import { manyOfEach } from './much-xml.ts';

test.each<[xml: string, fields: Record<string, string>]>([
  [
    '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[a ]]]]><![CDATA[> b]]></ErrMsg></xml>',
    { ErrCode: '0', ErrMsg: 'a ]]> b' },
  ],
  [
    '\n<?xml version="1.0"?><!-- <xml> --><xml a="b">\n <A>\n1 </A> <B/><C></C></xml>\n',
    { A: '1', B: '', C: '' },
  ],
  ['<xml><A>&lt;&amp;amp;&gt;&nbsp;</A></xml>', { A: '<&amp;>&nbsp;' }],
  ['<xml><A>1</A><A>2</A></xml>', { A: '1' }],
  ['<xml></xml>', {}],
])('%s', (xml, fields) => expect(Object.fromEntries(readXml(xml) ?? [['is none', '']])).toEqual(fields));

test('only what stands directly in <xml> is a field', () => {
  const fields = readXml(
    '<xml><List><ErrCode>0</ErrCode></List><Text><![CDATA[<ErrMsg>ok</ErrMsg>]]></Text><!-- <Code>0</Code> --></xml>',
  );
  expect([...(fields?.keys() ?? [])]).toEqual(['List', 'Text']);
});

test.each([
  '',
  'text',
  'a<xml></xml>',
  '<xml><A></xml>',
  '<xml><A></B></xml>',
  '<xml></xml><xml></xml>',
  '<xml></xml> text',
  '<a><xml></xml></a>',
  '<!DOCTYPE xml><xml></xml>',
  '<xml><![CDATA[</xml>',
  '<xml/>',
])('%s is no such XML', (xml) => expect(readXml(xml)).toBeUndefined());

// 200,000 of each in test/faults/read-xml.test.ts.
manyOfEach(2_000);
