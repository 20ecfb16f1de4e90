import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decryptPush } from '../../src/push/cipher.ts';
import { openPush, sealPush } from '../../src/push/envelope.ts';
import { verifyPushSignature } from '../../src/push/signature.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answer, appid, encodingAESKey, secure, token } from './vectors.ts';

const keys = { token, encodingAESKey, appid };

test("openPush opens the guide's message", async () => {
  expect(await openPush({ ...keys, ...secure })).toBe(secure.message);
});

test('sealPush gives what openPush opens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (message) => {
      const { Encrypt, MsgSignature, TimeStamp, Nonce } = await sealPush({ ...keys, message });
      const input = { ...keys, timestamp: TimeStamp, nonce: Nonce, Encrypt, msg_signature: MsgSignature };
      expect(await openPush(input)).toBe(message);
    }),
  );
});

test('sealPush takes timestamp and nonce of the request', async () => {
  const { TimeStamp: timestamp, Nonce: nonce, message } = answer;
  const sealed = await sealPush({ ...keys, timestamp: String(timestamp), nonce, message });
  expect(sealed).toMatchObject({ TimeStamp: timestamp, Nonce: nonce });
  const { Encrypt, MsgSignature: signature } = sealed;
  expect(await verifyPushSignature({ token, timestamp, nonce, Encrypt, signature })).toBe(true);
  expect(await decryptPush({ ...keys, Encrypt })).toBe(message);
});

test('openPush refuses one flipped bit anywhere, before all by the signature', async () => {
  const fields = fc.constantFrom('timestamp', 'nonce', 'msg_signature', 'Encrypt');
  await fc.assert(
    fc.asyncProperty(fields, fc.nat(), async (field, bit) => {
      const changed = { ...keys, ...secure, [field]: flippedText(secure[field], bit) };
      expect(await reasonOf(() => openPush(changed))).toBe('signature');
    }),
  );
});

test('openPush does not take the signature that covers no message', async () => {
  const { signature: msg_signature } = secure;
  expect(await reasonOf(() => openPush({ ...keys, ...secure, msg_signature }))).toBe('signature');
  const without = { ...keys, ...secure, Encrypt: undefined as never, msg_signature };
  expect(await reasonOf(() => openPush(without))).toBe('signature');
});

test.each([undefined, null, { a: 1 }, 7])(
  'a message that is neither text nor bytes is said to be that: %j',
  async (given) => {
    expect(await reasonOf(() => sealPush({ ...keys, token: 'T', message: given as never }))).toBe('usage');
  },
);
