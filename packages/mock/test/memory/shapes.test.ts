// A state comes from a file or over HTTP: what its maps cannot hold must not get into them.
import { expect, test } from 'vitest';
import { openMock } from '../../src/mock.ts';

const { mock, state, saveState, restoreState } = openMock({});
mock.users.create({ app: 'wx1', name: 'alice', phoneNumber: '13800138000', subscriptions: { t1: 'always' } });
mock.virtualPayment.charge({ app: 'wx1', openid: 'o1', buyQuantity: 1 });
const before = JSON.stringify(saveState());
const names = Object.keys(saveState().maps);

test('every map of a mock refuses what it cannot hold, and everything stays as it was', () => {
  expect(names.length).toBeGreaterThan(20);
  for (const name of names)
    for (const value of [null, [], { bytes: {} }, { size: { $number: 'NaN' } }, true, { $number: 'NaN' }]) {
      const saved = { 'weapp-mock': 1, ahead: 5, maps: { [name]: [['wx1 o1', value]] } };
      const what = `${name}: ${JSON.stringify(value)}`;
      expect(() => restoreState(saved), what).toThrow('the state cannot be used');
    }
  expect(JSON.stringify(saveState())).toBe(before);
});

test('a clock that cannot be set leaves everything as it was', () => {
  expect(() => restoreState({ 'weapp-mock': 1, ahead: 1e300, maps: {} })).toThrow(RangeError);
  expect(JSON.stringify(saveState())).toBe(before);
});

test('what a mock wrote is read again', () => {
  restoreState(JSON.parse(before));
  expect(JSON.stringify(saveState())).toBe(before);
  expect(state.counts()).toMatchObject({ users: 1 });
});
