import { expect, test } from 'vitest';
import { checkRequest } from '../../src/engine/check.ts';
import { operations } from '../../src/engine/operations.ts';
import type { PrismRequest } from '../../src/engine/prism.ts';
import { check, checkWrongItems } from './check-body.ts';

const SEND = '/cgi-bin/message/subscribe/send';
const message = { touser: 'o1', template_id: 't1', data: { thing1: { value: 'a book' } } };

test('the first rule in the order of the spec is the answer, however many are broken', async () => {
  expect(await check(SEND, message)).toEqual({ errcode: 0 });
  const wrong = {
    ...message,
    touser: '',
    template_id: 'invalid-id',
    data: { thing1: { value: 'x'.repeat(21) } },
  };
  expect(await check(SEND, wrong)).toMatchObject({ errcode: 40003 });
  expect(await check(SEND, { ...wrong, touser: 'o1' })).toMatchObject({ errcode: 40037 });
  expect(await check(SEND, { ...wrong, touser: 'o1', template_id: 't1' })).toMatchObject({ errcode: 47003 });
});

test('the hint names the field of that rule first, and never a value', async () => {
  const { hint } = await check(SEND, { ...message, lang: 'SECRET', template_id: undefined, touser: 7 });
  expect(hint).toMatch(/^touser must be string; .*lang/);
  expect(hint).not.toContain('SECRET');
  const id = await check(SEND, { ...message, touser: 'invalid-SECRET' });
  expect(id).toEqual({ errcode: 40003, hint: 'touser is unknown, because it is 0 or begins with invalid' });
  const keyword = await check(SEND, { ...message, data: { phrase2: { value: 'SECRET' } } });
  expect(keyword).toEqual({
    errcode: 47003,
    hint: 'data has phrase2, which must be up to 5 Chinese characters',
  });
});

test('what no page has an errcode for is 47001', async () => {
  expect(await check(SEND, { ...message, lang: 'xx' })).toMatchObject({ errcode: 47001 });
  expect(await check('/wxa/sec/order/set_msg_jump_path', {})).toMatchObject({ errcode: 47001 });
});

test('an empty body is 44002 before anything else', async () => {
  const operation = await operations.get(SEND)?.get('post')?.();
  const request: PrismRequest = { method: 'post', url: { path: SEND }, body: undefined };
  if (operation) await expect(checkRequest(operation, request, 0)).rejects.toMatchObject({ errcode: 44002 });
  expect(operation).toBeDefined();
});

test('a field can be required only beside another one', async () => {
  const path = '/wxa/sec/order/opspecialorder';
  expect(await check(path, { order_id: '1', type: 2 })).toEqual({ errcode: 0 });
  expect(await check(path, { order_id: '1', type: 1 })).toEqual({
    errcode: 268546001,
    hint: 'delay_to is required if type is 1',
  });
});

test('a text can be too long in bytes where it is not in characters', async () => {
  const group = (group_name: string) => check('/wxa/business/group/createid', { model_id: 'm', group_name });
  expect(await group('组'.repeat(10))).toEqual({ errcode: 0 });
  expect(await group('组'.repeat(11))).toEqual({
    errcode: 9800012,
    hint: 'group_name must NOT have more than 32 bytes',
  });
});

test('names of the query count in their own case, and an empty value is empty', async () => {
  const login = { appid: 'wx1', secret: 's', js_code: 'c', grant_type: 'authorization_code' };
  const path = '/sns/jscode2session';
  expect(await check(path, undefined, login)).toEqual({ errcode: 0 });
  expect(await check(path, undefined, { ...login, secret: '' })).toMatchObject({ errcode: 41004 });
  expect(await check('/wxaapi/broadcast/room/getpushurl', undefined, { roomId: '0' })).toMatchObject({
    errcode: 300022,
  });
});

// In linear time: test/faults/check.test.ts.
test('a body with many wrong items is checked', () => checkWrongItems(300));
