import { expect, test } from 'vitest';
import { checkKeywords } from '../../src/engine/keywords.ts';

const takes = (key: string, value: unknown) => checkKeywords({ [key]: { value } }) === undefined;

test.each([
  ['thing1', '二十个字以内的汉字，与 ABC 123！', '一'.repeat(21)],
  ['thing01', '😀'.repeat(20), 'two\nlines'],
  ['number2', '32.50', '32a'],
  ['number', 339208499, '1'.repeat(33)],
  ['letter3', 'abcXYZ', 'abc1'],
  ['symbol4', '#%&*-', '#a'],
  ['symbol4', '#', '#'.repeat(6)],
  ['character_string5', 'No.2024-0310#x', '编号1'],
  ['character_string5', 'x'.repeat(32), 'x'.repeat(33)],
  ['time6', '15:01', '25:01'],
  ['time6', '2019年10月1日 15:01', '2019年10月1日'],
  ['time6', '09:00~17:30', '09:00~noon'],
  ['date7', '2019-12-25 09:42', 'yesterday'],
  ['date7', '2019年10月', '2019-13-01'],
  ['date7', '2015年01月05日', '05/2015/01'],
  ['date7', '2018/01/01~2018/02/01', '2018/01/01~2018/01/01~2018/01/01'],
  ['date7', '01-01', ''],
  ['amount8', '￥100', '100 dollars'],
  ['amount8', '¥1234567890.55元', '¥12345678901'],
  ['phone_number9', '+86-0766-66888866', '+86-0766-668888667'],
  ['car_number10', '粤A8Z888挂', '粤A-8888'],
  ['name11', '某某', '一'.repeat(11)],
  ['name11', 'William Shakespeare', 'W'.repeat(21)],
  ['name11', '张三 Zhang', '张三 Zhang San'],
  ['phrase12', '审核通过', 'passed'],
  ['phrase12', '配送中', '一二三四五六'],
])('%s takes %j, but not %j', (key, right, wrong) => {
  expect([takes(key, right), takes(key, wrong)]).toEqual([true, false]);
});

test('it names the key, and what the keyword takes', () => {
  const data = { phrase1: { value: '配送中' }, thing2: { value: 'x'.repeat(21) } };
  expect(checkKeywords(data)).toEqual({ key: 'thing2', what: 'up to 20 characters' });
});

test('keywords that the page does not describe, and what is no value, are not its affair', () => {
  for (const data of [
    { site01: { value: 'x'.repeat(99) } },
    { thing1: 'text' },
    { thing1: {} },
    [],
    null,
    'text',
  ])
    expect(checkKeywords(data)).toBeUndefined();
});

test('long keys and values are read in linear time', () => {
  const long = '1'.repeat(5_000_000);
  for (const key of ['thing1', 'number1', 'time1', 'date1', 'amount1', 'name1', 'car_number1']) {
    expect(takes(key, long)).toBe(false);
    expect(takes(key, '一'.repeat(5_000_000))).toBe(false);
  }
  expect(takes(`thing${long}`, long)).toBe(true);
  expect(takes('date1', '1-1'.repeat(16))).toBe(false);
});
