import { expect, test } from 'vitest';
import { clientName, operationName } from '../../src/renewal/operation-name.ts';

test('an operation without a name is the empty one, and long names are cut', () => {
  expect(operationName('getA')).toBe('getA');
  expect(operationName('x'.repeat(1_000))).toHaveLength(100);
  for (const odd of [undefined, null, 5, {}]) expect(operationName(odd)).toBe('');
});

test('a client has a name that no operation has; without one the caller is this process', () => {
  expect(clientName('one')).toBe('client one');
  expect(clientName('x'.repeat(1_000))).toHaveLength(100);
  for (const none of [undefined, null, 5]) expect(clientName(none)).toBeUndefined();
});
