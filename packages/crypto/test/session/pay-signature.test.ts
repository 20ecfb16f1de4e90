import { expect, test } from 'vitest';
import { paySig, userSignature } from '../../src/session/pay-signature.ts';
import { reasonOf } from '../reason.ts';

const session_key = '9hAb/NEYUlkaMBEsmFgzig==';

test.each([
  {
    guide: 'virtual payment',
    uri: '/xpay/query_user_balance',
    signData: '{"openid": "xxx", "user_ip": "127.0.0.1", "env": 0}',
    pay_sig: 'c37809f27c6d7fd1837ad2500a04512b66b34fd793a39a385fade56dca89a4b5',
    signature: '089d9e8dc5d308977360c4b79ec600a93d736802802a807d634192328032f6c7',
  },
  {
    guide: 'B2b',
    uri: '/retail/B2b/getorder',
    signData: '{"mchid": "1230000109","out_trade_no": "1217752501201407033233368018"}',
    pay_sig: '2cb3e9fda4da9774f0c6f747bbf6c56e9045969d9921db7344fffdc945c1dc23',
    signature: '47784191c740b0522d39d0a3926a19aa0e30c77975f689a9739c9553ffac2d9d',
  },
])("gives the signatures of the worked example in WeChat's guide to $guide", async (sample) => {
  const { uri, signData, pay_sig, signature } = sample;
  expect(await paySig({ appKey: '12345', uri, signData })).toBe(pay_sig);
  expect(await userSignature({ session_key, signData })).toBe(signature);
});

test("gives the signature of WeChat's former guide to session signatures, whose key is the session_key as text", async () => {
  const signed = { session_key: 'o0q0otL8aEzpcZL/FT9WsQ==', signData: '{"foo":"bar"}' };
  expect(await userSignature(signed)).toBe(
    '654571f79995b2ce1e149e53c0a33dc39c0a74090db514261454e8dbe432aa0b',
  );
});

test('ask for what they need', async () => {
  const signData = '{}';
  expect(await reasonOf(() => paySig({ appKey: '', uri: 'requestVirtualPayment', signData }))).toBe('usage');
  expect(await reasonOf(() => paySig({ appKey: 'key', uri: '', signData }))).toBe('usage');
  expect(await reasonOf(() => paySig({ appKey: 'key', uri: 'u', signData: {} as never }))).toBe('usage');
  expect(await reasonOf(() => userSignature({ session_key: '', signData }))).toBe('usage');
  expect(await reasonOf(() => userSignature({ session_key, signData: {} as never }))).toBe('usage');
});
