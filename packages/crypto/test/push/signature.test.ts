import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pushSignature, verifyPushSignature } from '../../src/push/signature.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answer, plain, secure, token, verification } from './vectors.ts';

const { Encrypt } = secure;

describe('pushSignature', () => {
  test("gives the signatures of the guide's examples", async () => {
    for (const { timestamp, nonce, signature } of [verification, plain, secure]) {
      expect(await pushSignature({ token, timestamp, nonce })).toBe(signature);
    }
    expect(await pushSignature({ token, ...secure })).toBe(secure.msg_signature);
    const { TimeStamp: timestamp, Nonce: nonce, MsgSignature } = answer;
    expect(await pushSignature({ token, timestamp, nonce, Encrypt: answer.Encrypt })).toBe(MsgSignature);
  });

  test("agrees with Node's SHA-1 over the sorted parts", async () => {
    const part = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        part,
        part,
        part,
        fc.option(part, { nil: undefined }),
        async (key, timestamp, nonce, body) => {
          const sorted = [key, timestamp, nonce, ...(body === undefined ? [] : [body])].sort().join('');
          const expected = createHash('sha1').update(sorted).digest('hex');
          expect(await pushSignature({ token: key, timestamp, nonce, Encrypt: body })).toBe(expected);
        },
      ),
    );
  });

  test('asks for the token', async () => {
    expect(await reasonOf(() => pushSignature({ ...plain, token: '' }))).toBe('usage');
    expect(await reasonOf(() => pushSignature({ ...plain, token, nonce: undefined as never }))).toBe('usage');
  });
});

describe('verifyPushSignature', () => {
  test("takes the guide's examples", async () => {
    expect(await verifyPushSignature({ token, ...verification })).toBe(true);
    expect(await verifyPushSignature({ token, ...plain })).toBe(true);
    const { timestamp, nonce, msg_signature: signature } = secure;
    expect(await verifyPushSignature({ token, timestamp, nonce, Encrypt, signature })).toBe(true);
  });

  test('does not take signature for msg_signature, nor the other way round', async () => {
    expect(await verifyPushSignature({ token, ...secure })).toBe(false);
    const { timestamp, nonce, msg_signature: signature } = secure;
    expect(await verifyPushSignature({ token, timestamp, nonce, signature })).toBe(false);
  });

  test('refuses one flipped bit anywhere', async () => {
    const { timestamp, nonce, msg_signature: signature } = secure;
    const signed = { token, timestamp, nonce, Encrypt, signature };
    const fields = fc.constantFrom('token', 'timestamp', 'nonce', 'Encrypt', 'signature');
    await fc.assert(
      fc.asyncProperty(fields, fc.nat(), async (field, bit) => {
        const changed = { ...signed, [field]: flippedText(signed[field], bit) };
        expect(await verifyPushSignature(changed)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('refuses what a query can bring in place of text', async () => {
    for (const odd of [undefined, null, '', ['a', 'b'], { a: 1 }] as never[]) {
      expect(await verifyPushSignature({ token, ...plain, signature: odd })).toBe(false);
      expect(await verifyPushSignature({ token, ...plain, nonce: odd })).toBe(false);
      expect(await verifyPushSignature({ token, ...plain, timestamp: odd })).toBe(false);
    }
    expect(await verifyPushSignature({ token, ...plain, Encrypt: ['a'] as never })).toBe(false);
  });
});
