import { WeappApiError, WeappNetworkError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { failedPeriod, noteFailedPeriod } from '../../src/reading/failed-period.ts';

const week = { begin_date: '20170306', end_date: '20170312', ref_date: '20170306-20170312' };
const later = { begin_date: '20170313', end_date: '20170319', ref_date: '20170313-20170319' };

test('the period stands in the first line of the message', () => {
  const error = new WeappApiError('getWeeklyRetain', {
    errcode: 45009,
    errmsg: 'reach max api daily quota limit',
    rid: undefined,
    meaning: 'The quota is used up.',
    remedy: 'Wait.',
    retryable: false,
    docs: undefined,
  });
  noteFailedPeriod(error, week);
  expect(error.message).toBe(
    'getWeeklyRetain: 45009 reach max api daily quota limit (asked for 20170306-20170312)\n' +
      'The quota is used up. Wait.',
  );
  expect(error.errcode).toBe(45009);
});

test('failedPeriod gives the period as input of WeChat’s operations', () => {
  const error = new Error('no');
  noteFailedPeriod(error, week);
  expect(failedPeriod(error)).toEqual({ begin_date: '20170306', end_date: '20170312' });
});

test('a failure that several calls share keeps the first period', () => {
  const error = new WeappNetworkError('getStableAccessToken', 'api.weixin.qq.com', 'ECONNRESET');
  noteFailedPeriod(error, week);
  noteFailedPeriod(error, later);
  expect(failedPeriod(error)?.begin_date).toBe('20170306');
  expect(error.message).toBe(
    'getStableAccessToken: no answer from api.weixin.qq.com (ECONNRESET). (asked for 20170306-20170312)',
  );
});

test.each([Object.freeze(new Error('frozen')), new DOMException('no', 'TimeoutError')])(
  'an error whose message cannot change, %s, keeps its message and has its period',
  (error) => {
    const { message } = error;
    noteFailedPeriod(error, week);
    expect(error.message).toBe(message);
    expect(failedPeriod(error)?.begin_date).toBe('20170306');
  },
);

test.each([undefined, 'a text', new Error('another')])('%s has no period', (value) => {
  if (!(value instanceof Error)) noteFailedPeriod(value, week);
  expect(failedPeriod(value)).toBeUndefined();
});
