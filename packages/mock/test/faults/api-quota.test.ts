import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

// The count as such: wechat/token-quota.test.ts.
test('2000 legacy tokens a day are refused, and issued again after a clearing by secret', async () => {
  const { mock, legacy, post } = await openMock({}, false);
  for (let call = mock.tokens.calls('wx1').legacy; call < 2_000; call += 50) {
    await Promise.all(Array.from({ length: 50 }, () => legacy()));
  }
  expect((await legacy()).errcode).toBe(45009);
  await post('/cgi-bin/clear_quota/v2', { appid: 'wx1', appsecret: 's1' }, '');
  expect((await legacy()).errcode).toBeUndefined();
});
