import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeXml } from '../../src/answer/write-xml.ts';
import { parseXml } from '../../src/message/xml.ts';

test('text is CDATA, numbers are bare, arrays are repeated, what is undefined is left out', () => {
  const answer = {
    ErrCode: 0,
    ErrMsg: 'ok',
    Path: [{ ActionType: 1 }, { ActionType: 2 }],
    Remark: undefined,
  };
  expect(writeXml(answer)).toBe(
    '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[ok]]></ErrMsg><Path><ActionType>1</ActionType></Path><Path><ActionType>2</ActionType></Path></xml>',
  );
});

test('any text comes back as it was, but for what XML cannot say', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ']]>', '<', '&amp;', ']]]]>>'),
      (text, odd) => {
        const Content = `${text}${odd}`.replace(/\r\n?/g, '\n');
        const said = Content.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
        expect(parseXml(writeXml({ Content }))).toEqual({ Content: said });
      },
    ),
  );
});

test('a field that cannot be the name of an element is refused', () => {
  expect(() => writeXml({ 'a b': 1 })).toThrow('"a b"');
});
