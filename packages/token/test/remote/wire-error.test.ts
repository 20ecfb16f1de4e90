import { WeappApiError, WeappNetworkError, WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { fromWire, toWire } from '../../src/remote/wire-error.ts';

/** What arrives of an error that is sent as JSON. */
const sent = (error: unknown) => fromWire(503, JSON.parse(JSON.stringify({ error: toWire(error) })));

test.each([
  {
    errcode: 40164,
    errmsg: 'invalid ip 198.51.100.7, not in whitelist',
    rid: '61725984-6126f6f9-040f19c4',
    meaning: 'The IP is not on the list.',
    remedy: 'Add it.',
    retryable: false,
    docs: 'https://developers.weixin.qq.com/',
  },
  {
    errcode: -1,
    errmsg: '',
    rid: undefined,
    meaning: undefined,
    remedy: undefined,
    retryable: true,
    docs: undefined,
  },
])('WeChat’s error $errcode arrives as it was', (failure) => {
  const error = new WeappApiError('getStableAccessToken', failure);
  const arrived = sent(error);
  expect(arrived).toBeInstanceOf(WeappApiError);
  expect(arrived.toJSON()).toEqual(error.toJSON());
});

test.each([
  new WeappNetworkError('getStableAccessToken', 'api.weixin.qq.com', 'ECONNREFUSED'),
  new WeappUsageError('authorizerToken: there is no refresh token of wx1.'),
])('of another error of these packages the message arrives: %s', (error) => {
  expect(sent(error)).toMatchObject({ code: 'WEAPP_HTTP', status: 503 });
  expect(sent(error).message).toContain(error.message);
});

test.each([new Error('password=hunter2'), 'password=hunter2', undefined])(
  'of anything else nothing arrives: %s',
  (error) => {
    expect(sent(error).message).toBe('remoteToken: the token service failed; its `onError` says why.');
  },
);

test.each([undefined, {}, { error: null }, { error: 'x' }, { error: { code: 'WEAPP_API', errcode: '1' } }])(
  'a body that tokenServer does not send, %j, is an error as well',
  (body) => {
    expect(fromWire(503, body)).toMatchObject({ code: 'WEAPP_HTTP', status: 503 });
  },
);
