import { expect, test } from 'vitest';
import { withChinese } from '../src/with-chinese.ts';
import { changesOf } from './bundle.ts';

const english = changesOf((spec) => {
  spec.operation('getPhoneNumber').description = 'New.';
  spec.schema('GetPhoneNumberRequest').required?.push('openid');
});
const chinese = changesOf((spec) => {
  spec.operation('getPhoneNumber').description = '新的。';
  spec.operation('clearQuota').description = '新的。';
  spec.schema('GetPhoneNumberRequest').required?.push('openid');
});

test('a text that changed only in Chinese is added, what changed in both is there once', () => {
  expect(withChinese(english, chinese).map(({ kind, operationId }) => `${operationId} ${kind}`)).toEqual([
    'getPhoneNumber description-changed',
    'getPhoneNumber became-required',
    'clearQuota description-changed',
  ]);
});
