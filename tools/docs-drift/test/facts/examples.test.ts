import { expect, test } from 'vitest';
import { factsOf } from '../library.ts';

test('an example is a request or an answer by the words before it', async () => {
  const { examples } = await factsOf('lending/loans/api_lendbook');
  expect(examples.map(({ kind }) => kind)).toEqual(['request', 'response']);
});

test('a fence that is not closed is cut where the answer begins', async () => {
  expect((await factsOf('lending/loans/api_getloan')).examples).toEqual([
    {
      kind: 'request',
      text: 'GET https://api.weixin.qq.com/wxa/library/getloan?access_token=ACCESS_TOKEN&loan_id=42',
    },
    { kind: 'response', text: '{\n  "state": "lent"\n}' },
  ]);
});

test('请求数据示例 and 返回数据示例 count too', async () => {
  const { examples } = await factsOf('lending/loans/api_lendbook', (text) =>
    text.replaceAll(/^(请求|返回)示例/gm, '$1数据示例'),
  );
  expect(examples.map(({ kind }) => kind)).toEqual(['request', 'response']);
});
