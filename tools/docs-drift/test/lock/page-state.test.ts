import { expect, test } from 'vitest';
import { pageState, unpackField } from '../../src/lock/page-state.ts';
import { factsOf } from '../library.ts';

test('the state of a page has names, types, flags and digests, and none of its sentences', async () => {
  expect(pageState(await factsOf('lending/loans/api_getloan'))).toMatchInlineSnapshot(`
    {
      "body": {
        "loan_id": "string! c191de9f",
      },
      "errcodes": {
        "70009": "c83f2183",
      },
      "examples": "b9f9538f",
      "kind": "call",
      "meanings": {
        "response.state": "3653d3b6",
      },
      "method": "GET",
      "name": "getLoan",
      "prose": {
        "introduction": "031eba95",
        "notes": "7844f3ea",
      },
      "query": {
        "access_token": "string! 5538007f",
      },
      "response": {
        "state": "string 6320b4a8",
      },
      "rest": {
        "calling": "ff34a8de",
        "errcodes": "92d90867",
        "examples": "e33a7581",
        "introduction": "276dcf6e",
        "notes": "684cbfad",
        "request": "6667ec87",
        "response": "916db2de",
        "scope": "a196fe85",
      },
      "title": "查询借书",
      "url": "https://api.weixin.qq.com/wxa/library/getloan",
      "values": {
        "response.state": [
          "back",
          "lent",
        ],
      },
    }
  `);
});

test('another order of rows, other white space and other escapes give the same state', async () => {
  const id = 'lending/loans/api_lendbook';
  const shuffled = await factsOf(id, (text) =>
    text
      .replace('| errcode | number | [错误码](#apierrcode) |\n', '')
      .replace(
        '| tags | array<string> | 标签 |',
        '| tags | array<string> |  标 签 |\n| errcode | number | **错误码** |',
      ),
  );
  expect(pageState(shuffled)).toEqual(pageState(await factsOf(id)));
});

test.each([
  ['string! 1a2b3c4d', { type: 'string', required: true, digest: '1a2b3c4d' }],
  ['string? 1a2b3c4d', { type: 'string', required: false, digest: '1a2b3c4d' }],
  ['array<string> 1a2b3c4d', { type: 'array<string>', digest: '1a2b3c4d' }],
])('a packed field %j is read', (packed, field) => {
  expect(unpackField(packed)).toEqual(field);
});
