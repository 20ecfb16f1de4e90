import { expect, test } from 'vitest';
import { at, isObject } from '../../src/engine/document.ts';
import { openMock, stoppedClock } from '../caller.ts';
import { createReadyCalls } from '../ready-calls.ts';
import { specCalls } from '../spec-examples.ts';

const clock = stoppedClock('2026-03-13T12:00:00+08:00');
const seconds = clock.now() / 1000;
const opened = await openMock({ now: clock.now }, false);
const { access_token } = await opened.legacy();
const ready = createReadyCalls(opened, access_token);

async function answerOf(operationId: string) {
  const [call] = specCalls.filter((each) => each.operationId === operationId);
  if (!call) throw new Error(`no ${operationId}`);
  return (await opened.mock.fetch(await ready(call))).json();
}

/** All values under names that match, with their paths. */
function* valuesOf(value: unknown, name: RegExp, path = ''): Generator<[string, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* valuesOf(item, name, path);
  else if (isObject(value))
    for (const [key, item] of Object.entries(value)) {
      if (name.test(key) && !isObject(item)) yield [`${path}.${key}`, item];
      yield* valuesOf(item, name, `${path}.${key}`);
    }
}

const withAppid = specCalls.filter(
  ({ answer, operationId }) =>
    [...valuesOf(answer, /^app_?id$/i)].length > 0 && !operationId.startsWith('managePlugin'),
);

test('there are answers with an appid', () => {
  expect(withAppid.length).toBeGreaterThan(10);
});

test.each(withAppid)("$operationId answers with the caller's own appid", async ({ operationId }) => {
  for (const [path, value] of valuesOf(await answerOf(operationId), /^app_?id$/i)) {
    expect({ path, value }).toEqual({ path, value: 'wx1' });
  }
});

test('the appids of plugins are those of others', async () => {
  for (const [, value] of valuesOf(await answerOf('managePlugin'), /^appid$/)) expect(value).not.toBe('wx1');
});

const ending = specCalls.filter(({ answer }) =>
  [...valuesOf(answer, /expir/i)].some(([, value]) => Number(value) > 1e9),
);

test('there are answers with an end', () => {
  expect(ending.map(({ operationId }) => operationId)).toContain('createActivityId');
});

test.each(ending)('$operationId answers with an end that is to come', async ({ operationId }) => {
  for (const [path, value] of valuesOf(await answerOf(operationId), /expir/i)) {
    if (Number(value) > 1e9 && Number(value) < 4e9) {
      expect(Number(value), path).toBeGreaterThan(seconds);
    }
  }
});

test('what lies between two moments of an answer stays the same', async () => {
  const [example] = specCalls.filter(({ operationId }) => operationId === 'getOrderDetail');
  const moments = (answer: unknown) =>
    ['createTime', 'payTime', 'expireTime'].map((name) => Number(at(answer, 'complaintOrder', name)));
  const [created = 0, paid = 0, expires = 0] = moments(await answerOf('getOrderDetail'));
  const [createdThen = 0, paidThen = 0, expiresThen = 0] = moments(example?.answer);
  expect([created - paid, expires - created]).toEqual([createdThen - paidThen, expiresThen - createdThen]);
  expect(created).toBeLessThanOrEqual(seconds);
});

test('the openid that was asked for comes back', async () => {
  const query = { access_token: String(access_token), openid: 'oMine' };
  const [call] = specCalls.filter(({ operationId }) => operationId === 'getJsErrDetail');
  const request = await opened.post(call?.path ?? '', query, { ...Object(call?.body), openid: 'oMine' });
  for (const [, value] of valuesOf(request, /^openid$/i)) expect(value).toBe('oMine');
});

test('the watermark of a phone number is the app’s own, now', async () => {
  expect(at(await answerOf('getPhoneNumber'), 'phone_info', 'watermark')).toEqual({
    timestamp: seconds,
    appid: 'wx1',
  });
});
