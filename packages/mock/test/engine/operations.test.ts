import { expect, test } from 'vitest';
import { operations, strictOperations } from '../../src/engine/operations.ts';
import { specCalls } from '../spec-examples.ts';
import { eachOperation } from './each-operation.ts';

// All of them in test/faults/operations.test.ts, and over HTTP in test/faults/client.test.ts.
eachOperation(20);

test('an operation is built once, and the strict one beside it', async () => {
  const [first] = specCalls;
  const build = operations.get(first?.path ?? '')?.get(first?.method.toLowerCase() ?? '');
  expect(await build?.()).toBe(await build?.());
  expect(await strictOperations.get(first?.path ?? '')?.get('get')?.()).not.toBe(await build?.());
});
