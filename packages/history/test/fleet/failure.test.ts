import { WeappApiError, WeappNetworkError, WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { decisiveFailure, describeFailure, isWorthRetrying } from '../../src/fleet/failure.ts';

const refused = (errcode: number, retryable = false) =>
  new WeappApiError('getStableAccessToken', { errcode, errmsg: 'invalid appsecret', retryable });

test('an error of this project is described as it is', () => {
  expect(describeFailure(refused(40125))).toMatchObject({
    name: 'WeappApiError',
    code: 'WEAPP_API',
    errcode: 40125,
  });
  expect(describeFailure(refused(40125)).message).toContain('40125');
});

test.each([
  [
    'a query',
    'GET https://api.example.com/secret?secret=abc failed',
    'GET https://api.example.com/secret?… failed',
  ],
  ['a password with an @', 'connect postgres://user:p@ss@host/db', 'connect postgres://…@host/db'],
  ['a password', 'connect postgres://user:pass@host/db', 'connect postgres://…@host/db'],
  ['a secret', `wrong ${'0123456789abcdef'.repeat(2)}!`, 'wrong …!'],
])('of another error, %s is masked', (_name, message, shown) => {
  expect(describeFailure(new Error(message)).message).toBe(shown);
});

test('a message that a queue cannot store becomes one that it can', () => {
  const cut = describeFailure(new WeappUsageError(`${'x'.repeat(499)}😀 the reason`));
  expect(cut.message).toBe(`${'x'.repeat(499)}\uFFFD…`);
  const odd = Object.assign(new Error('a\0b\ud800'), { name: 'N\0', code: 'C\udc00' });
  expect(describeFailure(odd)).toMatchObject({ name: 'N', code: 'C\uFFFD', message: 'ab\uFFFD' });
  expect(describeFailure(Object.assign(new Error(), { message: 5 })).message).toBe('5');
});

test('a long message is cut, and what is no error is named so', () => {
  expect(describeFailure(new Error('a b '.repeat(5000))).message).toHaveLength(501);
  expect(describeFailure('secret')).toMatchObject({ message: 'something that is no Error was thrown' });
});

test('worth another attempt: whatever may be different in some minutes', () => {
  const worth = [
    new Error('connection lost'),
    refused(-1, true),
    new WeappNetworkError('getDailySummary', 'api.weixin.qq.com', 'ECONNRESET'),
  ];
  expect(worth.map(isWorthRetrying)).toEqual([true, true, true]);
  const not = [refused(40125), refused(45009, true), new WeappUsageError('x')];
  expect(not.map(isWorthRetrying)).toEqual([false, false, false]);
});

test('of several failed calls, one that may succeed decides', () => {
  const call = (error: unknown) =>
    ({ operation: 'getVisitPage', begin_date: '', end_date: '', error }) as const;
  const busy = refused(-1, true);
  expect(decisiveFailure({ failed: [call(refused(48001)), call(busy)] })?.error).toBe(busy);
  expect(decisiveFailure({ failed: [] })).toBeUndefined();
});
