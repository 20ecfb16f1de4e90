import { WeappApiError, WeappNetworkError, WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { isHopeless } from '../../src/keeping/hopeless.ts';

const api = (operation: string, errcode: number) => new WeappApiError(operation, { errcode, errmsg: 'x' });

test.each([
  ['a wrong secret', api('getStableAccessToken', 40125), true],
  ['any refusal of a token', api('getStableAccessToken', 61024), true],
  ['a token that is refused', api('getVisitPage', 40001), true],
  ['the quota of the day', api('getVisitPage', 45009), true],
  ['wrong use', new WeappUsageError('x'), true],
  ['a day out of range', api('getVisitPage', 61501), false],
  ['a system error', api('getVisitPage', -1), false],
  ['one lost connection', new WeappNetworkError('getVisitPage', 'h', undefined), false],
  ['anything else', new TypeError('x'), false],
])('%s', (_, error, hopeless) => expect(isHopeless(error, 'getVisitPage')).toBe(hopeless));
