import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyRawData } from '../../src/open-data/verify-raw-data.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';

// The worked example of WeChat's guide to open data.
const sample = {
  rawData:
    '{"nickName":"Band","gender":1,"language":"zh_CN","city":"Guangzhou","province":"Guangdong","country":"CN","avatarUrl":"http://wx.qlogo.cn/mmopen/vi_32/1vZvI39NWFQ9XM4LtQpFrQJ1xlgZxx3w7bQxKARol6503Iuswjjn6nIGBiaycAjAtpujxyzYsrztuuICqIM5ibXQ/0"}',
  session_key: 'HyVFkGl5F5OQWJZZaNzBBg==',
  signature: '75e81ceda165f4ffa64f4068af58c64b8f54b88c',
};

test("verifies the guide's example", async () => {
  expect(await verifyRawData(sample)).toBe(true);
});

test('refuses one flipped bit anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('rawData', 'session_key', 'signature'), fc.nat(), async (field, bit) => {
      const changed = { ...sample, [field]: flippedText(sample[field], bit) };
      expect(await verifyRawData(changed)).toBe(false);
    }),
  );
});

test('refuses a signature that is none, and asks for the rest', async () => {
  expect(await verifyRawData({ ...sample, signature: undefined as never })).toBe(false);
  expect(await verifyRawData({ ...sample, signature: '' })).toBe(false);
  expect(await reasonOf(() => verifyRawData({ ...sample, session_key: '' }))).toBe('usage');
  expect(await reasonOf(() => verifyRawData({ ...sample, rawData: {} as never }))).toBe('usage');
});
