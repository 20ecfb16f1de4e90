import { expect, test } from 'vitest';
import { WeappCryptoError } from '../src/errors.ts';

test('is recognised across copies of the package', () => {
  const MARK = Symbol.for('weapp-openapi.error');
  const other = Object.assign(new Error('of another copy'), { code: 'WEAPP_CRYPTO', [MARK]: true });
  expect(other).toBeInstanceOf(WeappCryptoError);
  expect(Object.assign(new Error(), { code: 'WEAPP_API', [MARK]: true })).not.toBeInstanceOf(
    WeappCryptoError,
  );
  expect(new Error('no error of ours')).not.toBeInstanceOf(WeappCryptoError);
  expect(undefined).not.toBeInstanceOf(WeappCryptoError);
});

test('has a code, a reason and a form for loggers', () => {
  const error = new WeappCryptoError('age', 'too old', 'getUserRiskRank');
  expect(error.code).toBe('WEAPP_CRYPTO');
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'WeappCryptoError',
    code: 'WEAPP_CRYPTO',
    message: 'too old',
    reason: 'age',
    operationId: 'getUserRiskRank',
  });
});
