import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decryptApi, encryptApi, encryptFields } from '../../src/api/encryption.ts';
import { cipherOf } from '../../src/api/keys.ts';
import { fromBase64 } from '../../src/bytes/base64.ts';
import { anyFields } from '../fields.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answer, appid, request, symmetric, url } from './vectors.ts';

const context = { url, appid, timestamp: request.timestamp };

describe('encryptApi and decryptApi', () => {
  test("give the bytes of the guide's request", async () => {
    const { _n, iv, timestamp, fields, body } = request;
    const random = { iv: fromBase64(iv) as never, _n };
    expect(await encryptFields(cipherOf(symmetric), symmetric.sn, context, fields, random)).toBe(body);
    const opened = JSON.parse(await decryptApi({ ...context, symmetric, body }));
    expect(opened).toEqual({ _n, _appid: appid, _timestamp: timestamp, ...fields });
  });

  test("open the guide's answer", async () => {
    const { timestamp, body, fields } = answer;
    expect(JSON.parse(await decryptApi({ ...context, timestamp, symmetric, body }))).toEqual(fields);
  });

  test('give back any fields, their numbers as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(anyFields(/^(_n|_appid|_timestamp)$/), async (fields) => {
        const body = await encryptApi({ ...context, symmetric, data: fields });
        const { _n, _appid, _timestamp, ...rest } = JSON.parse(
          await decryptApi({ ...context, symmetric, body }),
        );
        expect(rest).toEqual(JSON.parse(JSON.stringify(fields)));
        expect([_appid, _timestamp]).toEqual([appid, request.timestamp]);
        expect(_n).toMatch(/^[\w+/]{32}$/);
      }),
    );
    const data = ' { "order_id" : 2921020570379436032 } ';
    const body = await encryptApi({ ...context, symmetric, data });
    expect(await decryptApi({ ...context, symmetric, body })).toContain('"order_id" : 2921020570379436032');
    const empty = await encryptApi({ ...context, symmetric, data: '{ }' });
    expect(Object.keys(JSON.parse(await decryptApi({ ...context, symmetric, body: empty })))).toHaveLength(3);
  });

  test('never use an iv twice', async () => {
    const bodies = await Promise.all(
      Array.from({ length: 200 }, () => encryptApi({ ...context, symmetric, data: {} })),
    );
    expect(new Set(bodies.map((body) => JSON.parse(body).iv)).size).toBe(200);
    expect(new Set(bodies.map((body) => JSON.parse(body).data)).size).toBe(200);
  });

  test('refuse one flipped bit anywhere', async () => {
    const { timestamp, body } = answer;
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (bit) => {
        const changed = flippedText(body, bit);
        expect(await reasonOf(() => decryptApi({ ...context, timestamp, symmetric, body: changed }))).toMatch(
          /^(authtag|format)$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('bind what is encrypted to URL, appid, timestamp and key number', async () => {
    const { timestamp, body } = answer;
    const good = { ...context, timestamp, symmetric, body };
    for (const other of [
      { url: 'https://api.weixin.qq.com/wxa/other' },
      { appid: 'wx1' },
      { timestamp: timestamp + 1 },
      { symmetric: { ...symmetric, sn: '1' } },
      { symmetric: { ...symmetric, key: `${'A'.repeat(43)}=` } },
    ]) {
      expect(await reasonOf(() => decryptApi({ ...good, ...other }))).toBe('authtag');
    }
  });

  test('refuse a tag that is cut, and what has another appid or timestamp inside', async () => {
    const { timestamp, body } = answer;
    const { authtag } = JSON.parse(body);
    const short = body.replace(authtag, Buffer.from(authtag, 'base64').subarray(0, 12).toString('base64'));
    expect(await reasonOf(() => decryptApi({ ...context, timestamp, symmetric, body: short }))).toBe(
      'format',
    );
    const text = new TextEncoder();
    for (const [reason, inside] of [
      ['appid', { _appid: 'wx1', _timestamp: 1 }],
      ['timestamp', { _appid: appid, _timestamp: 2 }],
      ['timestamp', { _appid: appid }],
      ['appid', null],
    ]) {
      const iv = new Uint8Array(12);
      const aad = text.encode(`${url}|${appid}|1|${symmetric.sn}`);
      const sealed = await cipherOf(symmetric).encrypt(iv, text.encode(JSON.stringify(inside)), aad);
      const [i, d, t] = [iv, sealed.data, sealed.authtag].map((part) => Buffer.from(part).toString('base64'));
      const made = JSON.stringify({ iv: i, data: d, authtag: t });
      expect(await reasonOf(() => decryptApi({ url, appid, timestamp: 1, symmetric, body: made }))).toBe(
        reason,
      );
    }
  });

  test('say what is wrong with an argument, and show no key', async () => {
    const cases = [
      { url: '/wxa/getuserriskrank' },
      { url: `${url}?access_token=1` },
      { appid: '' },
      { timestamp: 1.5 },
      { timestamp: '1' as never },
      { symmetric: { sn: '', key: symmetric.key } },
      { symmetric: { sn: '1', key: 'c2hvcnQ=' } },
      { symmetric: { sn: '1', key: symmetric.key, algorithm: 'AES256_GCM' as never } },
      { data: '[]' },
    ];
    for (const wrong of cases) {
      const call = encryptApi({ ...context, symmetric, data: {}, ...wrong });
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ reason: 'usage' });
      expect(String(error)).not.toMatch(/otUp|c2hv|access_token/);
    }
  });
});
