import { expect, test } from 'vitest';
import { factsOf } from '../library.ts';

test('sentences are kept by place, without what is on every page', async () => {
  expect((await factsOf('lending/loans/api_lendbook')).prose).toEqual({
    introduction: '把一本或几本书借给一位读者。',
    fields: '以下参数也使用此结构：\nBody.return_place ： 还书处',
    notes: '一位读者最多借 10 本。\n其他说明\n柜台\n柜台\n位置\nEAST\n东门',
  });
});

test('a page with nothing of its own to say has no prose', async () => {
  expect((await factsOf('lending/loans/api_renewloan')).prose).toEqual({});
});
