import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { storeFailure } from '../../src/stores/store-failure.ts';

const VALUE = '{"token":"ACCESS-TOKEN-OF-THE-TEST-0123456789","life":7200000}';
const messageOf = (message: string) => storeFailure('store: write', new Error(message), VALUE).message;

test('keeps message and code, not what a client hung on the error', () => {
  const failure = Object.assign(new Error('connect failed'), {
    code: 'ECONNREFUSED',
    command: { args: ['TOKEN'] },
    address: 'redis://user:PASSWORD@10.0.0.5',
  });
  const error = storeFailure('store: read', failure);
  expect(error).toMatchObject({ message: 'store: read: connect failed', code: 'ECONNREFUSED' });
  expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/TOKEN|PASSWORD/);
});

test('names an error without a message by its code', () => {
  const failure = Object.assign(new Error(''), { code: 'ECONNREFUSED' });
  expect(storeFailure('store: read', failure).message).toBe('store: read: ECONNREFUSED');
});

test.each([undefined, null, 'TOKEN', { message: 'TOKEN' }])(
  'what is no error is not quoted: %o',
  (thrown) => {
    expect(storeFailure('store: read', thrown).message).toBe('store: read: the client failed');
  },
);

test('strikes out what is quoted of the value, whole or cut off', () => {
  expect(messageOf(`invalid input syntax for type json: "${VALUE}"`)).toBe(
    'store: write: invalid input syntax for type json: "***"',
  );
  expect(messageOf(`Incorrect value: '${VALUE.slice(0, 30)}' for column`)).toBe(
    "store: write: Incorrect value: '***' for column",
  );
  expect(messageOf(`bad: ...${VALUE.slice(20, 50)}...`)).toBe('store: write: bad: ...***...');
});

test('strikes out user and password of an address', () => {
  expect(messageOf('cannot reach rediss://default:p:ss@word@10.0.0.5:6379/0 or mysql://root:x@db')).toBe(
    'store: write: cannot reach rediss://***@10.0.0.5:6379/0 or mysql://***@db',
  );
});

test('a message without end is cut off, in little time', () => {
  const long = '//@'.repeat(5_000_000);
  expect(messageOf(long).length).toBeLessThan(600);
  expect(storeFailure('store: write', new Error(long), VALUE.repeat(1_000)).message.length).toBeLessThan(600);
});
