import { expect, it } from 'vitest';
import { findOperation, nearest } from '../../src/operation/find.ts';
import { operations } from '../../src/operation/spec.ts';

const idOf = (name: string) => {
  const found = findOperation(name);
  return 'operation' in found ? found.operation.operationId : found;
};

it.each([
  ['getUnlimitedQRCode', 'getUnlimitedQRCode'],
  ['getunlimitedqrcode', 'getUnlimitedQRCode'],
  ['wxacode.getUnlimited', 'getUnlimitedQRCode'],
  ['/wxa/getwxacodeunlimit', 'getUnlimitedQRCode'],
  ['getwxacodeunlimit', 'getUnlimitedQRCode'],
])('finds %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

it('names all operations that share a name of the docs', () => {
  expect(idOf('getOrder')).toEqual({ several: expect.arrayContaining(['getB2bOrder', 'getExpressOrder']) });
});

it('finds every operation by its own name', () => {
  expect(operations().size).toBe(436);
  for (const id of operations().keys()) expect(idOf(id)).toBe(id);
});

it('names up to three that are near, and none for nonsense of any length', () => {
  expect(idOf('getDailyRetian')).toEqual({ near: expect.arrayContaining(['getDailyRetain']) });
  expect(nearest('x'.repeat(1e6), [...operations().keys()])).toEqual([]);
  expect(nearest('aa', ['ab', 'ac', 'ad', 'ae'])).toHaveLength(3);
});
