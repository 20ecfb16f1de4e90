import { type ApiFailure, WeappApiError, WeappNetworkError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { explain, isLimit, uselessFor } from '../../src/renewal/refusal.ts';

const refuse = (errcode: number, errmsg = 'no') => {
  const failure: ApiFailure = {
    errcode,
    errmsg,
    rid: undefined,
    meaning: 'The caller is unknown.',
    remedy: 'Add the address in errmsg to the list.',
    retryable: false,
    docs: undefined,
  };
  return new WeappApiError('getStableAccessToken', failure);
};

test.each([
  [40001, 60],
  [40002, 60],
  [40013, 60],
  [41002, 60],
  [41004, 60],
  [45009, 600],
  [45011, 30],
  [40125, 60],
  [40164, 60],
  [40243, 60],
  [50004, 60],
  [50007, 60],
  [89503, 60],
  [89507, 600],
  [89506, 3600],
])('%i is remembered for %i seconds', (errcode, seconds) => {
  expect(uselessFor(refuse(errcode))).toBe(seconds * 1000);
});

test('what may pass at once is not remembered by its number', () => {
  expect(uselessFor(refuse(-1))).toBeUndefined();
  expect(
    uselessFor(new WeappNetworkError('getStableAccessToken', 'localhost', 'ECONNRESET')),
  ).toBeUndefined();
  expect(uselessFor('40125')).toBeUndefined();
});

test.each([
  ['invalid ip 183.198.82.229 ipv6 ::ffff:183.198.82.229, not in whitelist', '183.198.82.229'],
  ['invalid ip 2409:8a00::1, not in whitelist', '2409:8a00::1'],
])('40164 says which address to allow, and where: %s', (errmsg, ip) => {
  const error = explain(refuse(40164, errmsg));
  expect(error).toMatchObject({ code: 'WEAPP_API', errcode: 40164, errmsg });
  expect(String(error)).toContain(`Add ${ip} to the IP allow list (IP白名单)`);
});

test('an error without an address stays as it is', () => {
  for (const error of [refuse(40164), refuse(40125, 'invalid ip 1.2.3.4'), new Error('x'), undefined]) {
    expect(explain(error)).toBe(error);
  }
});

test.each([
  [45009, true],
  [45011, true],
  [45013, false],
  [-1, false],
])('%i is a limit of forced refreshes: %j', (errcode, isOne) => {
  expect(isLimit(refuse(errcode))).toBe(isOne);
});

test('what is no answer of WeChat is no limit and may pass at once', () => {
  const odd = Object.assign(new Error('no'), { errcode: 45009 });
  for (const error of [
    odd,
    { errcode: 45009 },
    undefined,
    new WeappNetworkError('getA', 'host', 'ECONNRESET'),
  ]) {
    expect(isLimit(error)).toBe(false);
    expect(uselessFor(error)).toBeUndefined();
  }
});
