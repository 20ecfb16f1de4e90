import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionSignature } from '../../src/session/session-signature.ts';
import { reasonOf } from '../reason.ts';

test("is the HMAC of nothing, as Node's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 16, maxLength: 16 }), async (key) => {
      const session_key = Buffer.from(key).toString('base64');
      expect(await sessionSignature(session_key)).toEqual({
        signature: createHmac('sha256', session_key).update('').digest('hex'),
        sig_method: 'hmac_sha256',
      });
    }),
  );
});

test('asks for the session_key', async () => {
  expect(await reasonOf(() => sessionSignature(''))).toBe('usage');
  expect(await reasonOf(() => sessionSignature(undefined as never))).toBe('usage');
});
