import { expect, test } from 'vitest';
import { differences } from '../src/differences.ts';

test.each([
  ['Up to 60,000 calls per minute.', '每分钟最多 60000 次。'],
  ['Receiver (分账接收方2), 1.5 yuan.', '分账接收方，1.5 元。'],
  ['Set `pay_sig`, then `openid`.', '先设 `openid`，再设 `pay_sig`。'],
  ['`ok`.', '`ok`。'],
  ['Before July 2022.', '2022 年 7 月之前。'],
])('%s and %s say the same', (english, chinese) => {
  expect(differences(english, chinese)).toEqual([]);
});

test('a number or a name in one language only is a difference', () => {
  expect(differences('At most 20 of `list`.', '最多 30 个 `items`。')).toEqual([
    '20 is only in the English',
    '30 is only in the Chinese',
    '`list` is only in the English',
    '`items` is only in the Chinese',
  ]);
});

test('a value that the English mentions stays as it is', () => {
  expect(differences('One of release, trial.', '正式版或体验版。', ['release', 'trial', 'develop'])).toEqual([
    'release is only in the English',
    'trial is only in the English',
  ]);
});

test('English in place of Chinese is no translation', () => {
  expect(differences('The id.', 'The id.')).toEqual(['there is no Chinese in it']);
});
