import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SecureApiOptions } from '../../src/api/options.ts';
import { secureApi } from '../../src/api/secure-api.ts';
import { SM2withSM3, SM4_GCM } from '../../src/sm.ts';
import { anyFields } from '../fields.ts';
import { flippedText } from '../flipped.ts';
import { reasonOf } from '../reason.ts';
import { answered, given, type OtherSide, received, rsaPair } from './other-side.ts';
import * as guide from './vectors.ts';

const { appid, url, symmetric } = guide;
const operation = { operationId: 'getUserRiskRank', url, path: '/wxa/getuserriskrank' };
const own = rsaPair();
const current = rsaPair();
const former = rsaPair();
const options: SecureApiOptions = {
  appid,
  symmetric,
  privateKey: { sn: 'own', key: own.privateKey },
  certificates: [{ sn: 'current', certificate: current.publicKey }],
};
const side: OtherSide = {
  appid,
  symmetric,
  caller: { sn: 'own', certificate: own.publicKey },
  platform: [{ sn: 'current', key: current.privateKey }],
};
const success = { errcode: 0, errmsg: 'ok', risk_rank: 0 };

afterEach(() => {
  vi.useRealTimers();
});

describe('seal', () => {
  test('encrypts and signs body and query, as the other side reads them', async () => {
    const secure = secureApi(options);
    const body = '{"scene":0,"order_id":2921020570379436032}';
    const sealed = await secure.seal({ ...operation, query: 'openid=o%2B1&type=a+b', body });
    const fields = await received(side, url, sealed);
    expect(fields).toMatchObject({ openid: 'o+1', type: 'a b', scene: 0, _appid: appid });
    expect(sealed.body).not.toContain('openid');
    expect(sealed.headers['content-type']).toBe('application/json');
  });

  test('seals a request that has no body', async () => {
    const secure = secureApi(options);
    const nothing = await received(
      side,
      url,
      await secure.seal({ ...operation, query: '', body: undefined }),
    );
    expect(Object.keys(nothing)).toEqual(['_n', '_appid', '_timestamp']);
    const query = await received(side, url, await secure.seal({ ...operation, query: 'a=1', body: '{}' }));
    expect(query).toMatchObject({ a: '1' });
  });

  test('gives back any fields', async () => {
    const secure = secureApi(options);
    await fc.assert(
      fc.asyncProperty(anyFields(/^(_n|_appid|_timestamp)$/), async (data) => {
        const sealed = await secure.seal({ ...operation, query: '', body: JSON.stringify(data) });
        const { _n, _appid, _timestamp, ...fields } = await received(side, url, sealed);
        expect(fields).toEqual(JSON.parse(JSON.stringify(data)));
      }),
      { numRuns: 30 },
    );
  });

  test('signs for the origin that WeChat sees behind a proxy', async () => {
    const secure = secureApi({ ...options, origin: 'https://api.weixin.qq.com' });
    const proxied = { ...operation, url: 'http://127.0.0.1:8080/proxy/wxa/getuserriskrank' };
    await received(side, url, await secure.seal({ ...proxied, query: '', body: '{}' }));
    expect(
      JSON.parse(String(await secure.open(given(proxied, await answered(side, url, success))))),
    ).toMatchObject(success);
  });
});

describe('open', () => {
  test("takes the guide's answers, of both suites", async () => {
    vi.useFakeTimers({ now: guide.answer.timestamp * 1000 + 1500 });
    const rsa = secureApi({
      ...options,
      privateKey: { sn: guide.rsaKey.sn, key: guide.rsaKey.pkcs1 },
      certificates: [guide.rsaCertificate],
    });
    const { timestamp, serial, signature, deprecatedSerial, deprecatedSignature, body, fields } =
      guide.answer;
    const { _n, _appid, _timestamp, ...plain } = fields;
    const headers: Record<string, string> = {
      'wechatmp-appid': appid,
      'wechatmp-timestamp': String(timestamp),
      'wechatmp-serial': serial,
      'wechatmp-signature': signature,
      'wechatmp-serial-deprecated': deprecatedSerial,
      'wechatmp-signature-deprecated': deprecatedSignature,
    };
    expect(JSON.parse(String(await rsa.open(given(operation, { headers, body }))))).toEqual(plain);

    vi.setSystemTime(guide.smAnswer.timestamp * 1000);
    const sm = secureApi({
      appid,
      symmetric: { ...guide.sm4Key, algorithm: SM4_GCM },
      privateKey: { sn: guide.sm2Key.sn, key: guide.sm2Key.privateKey, algorithm: SM2withSM3 },
      certificates: [guide.sm2Certificate],
    });
    const smHeaders = {
      ...headers,
      'wechatmp-timestamp': String(guide.smAnswer.timestamp),
      'wechatmp-serial': guide.smAnswer.serial,
      'wechatmp-signature': guide.smAnswer.signature,
      'wechatmp-serial-deprecated': guide.smAnswer.deprecatedSerial,
    };
    const opened = await sm.open(given(operation, { headers: smHeaders, body: guide.smAnswer.body }));
    expect(JSON.parse(String(opened))).toMatchObject({ openid: 'oEWzBfmdLqhFS2mTXCo2E4Y9gJAM' });
  });

  test('gives what the other side encrypted, with all digits', async () => {
    const text = '{"errcode":0,"order_id":2921020570379436032}';
    const opened = await secureApi(options).open(given(operation, await answered(side, url, text)));
    expect(opened).toBe(text);
  });

  test('verifies bytes that are not encrypted, as of a picture', async () => {
    const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0);
    const answer = await answered(side, url, picture);
    expect(await secureApi(options).open(given(operation, answer))).toBe(picture);
    const other = { ...answer, body: Uint8Array.of(0xff, 0xd8, 0xff, 1) };
    expect(await reasonOf(() => secureApi(options).open(given(operation, other)))).toBe('signature');
  });

  test('takes an encrypted answer as bytes', async () => {
    const { headers, body } = await answered(side, url, success);
    const bytes = new TextEncoder().encode(String(body));
    const opened = await secureApi(options).open(given(operation, { headers, body: bytes }));
    expect(JSON.parse(String(opened))).toMatchObject(success);
  });

  test('goes by the number of the certificate while two are about', async () => {
    const both = {
      ...side,
      platform: [
        { sn: 'next', key: current.privateKey },
        { sn: 'old', key: former.privateKey },
      ],
    };
    const next = { sn: 'next', certificate: current.publicKey };
    const old = { sn: 'old', certificate: former.publicKey };
    const answer = await answered(both, url, success);
    for (const [certificates, told] of [
      [[next], []],
      [[old], [{ sn: 'old', replacement: 'next' }]],
      [[old, next], []],
    ] as const) {
      const events: unknown[] = [];
      const secure = secureApi({ ...options, certificates, onExpiring: (event) => events.push(event) });
      expect(JSON.parse(String(await secure.open(given(operation, answer))))).toMatchObject(success);
      expect(events).toEqual(told);
    }
    const wrong = { sn: 'next', certificate: former.publicKey };
    const mixed = secureApi({ ...options, certificates: [wrong, old] });
    expect(await reasonOf(() => mixed.open(given(operation, answer)))).toBe('signature');
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('observer');
      },
    ],
    // Unhandled, this would fail the whole run of tests.
    ['rejects', () => Promise.reject(new Error('observer'))],
    // biome-ignore lint/suspicious/noThenProperty: such an object is the case
    ['gives what is no real promise', () => ({ then: () => Promise.reject(new Error('observer')) })],
  ])('an onExpiring that %s fails nothing', async (_, onExpiring) => {
    const platform = [
      { sn: 'next', key: current.privateKey },
      { sn: 'old', key: former.privateKey },
    ];
    const answer = await answered({ ...side, platform }, url, success);
    const certificates = [{ sn: 'old', certificate: former.publicKey }];
    const secure = secureApi({ ...options, certificates, onExpiring: onExpiring as never });
    expect(JSON.parse(String(await secure.open(given(operation, answer))))).toMatchObject(success);
  });

  test('an onExpiring that is a method has its object', async () => {
    class Settings {
      readonly log: string[] = [];
      onExpiring({ replacement }: { replacement: string }) {
        this.log.push(replacement);
      }
    }
    const platform = [
      { sn: 'next', key: current.privateKey },
      { sn: 'old', key: former.privateKey },
    ];
    const certificates = [{ sn: 'old', certificate: former.publicKey }];
    const settings = Object.assign(new Settings(), { ...options, certificates });
    await secureApi(settings).open(given(operation, await answered({ ...side, platform }, url, success)));
    expect(settings.log).toEqual(['next']);
  });

  test('takes certificates of both algorithms at once', async () => {
    const sm = { sn: guide.sm2Key.sn, key: guide.sm2Key.privateKey, algorithm: SM2withSM3 };
    const both = { ...side, platform: [sm, { sn: 'old', key: former.privateKey }] };
    const certificate = { sn: sm.sn, certificate: guide.sm2Key.publicKey, algorithm: SM2withSM3 };
    const secure = secureApi({
      ...options,
      certificates: [{ sn: 'old', certificate: former.publicKey }, certificate],
    });
    expect(await secure.open(given(operation, await answered(both, url, success)))).toContain('risk_rank');
  });

  test("lets WeChat's unsigned refusal through, and nothing else that is unsigned", async () => {
    const secure = secureApi(options);
    const refusal = '{"errcode":40234,"errmsg":"invalid signature"}';
    expect(await secure.open(given(operation, { headers: {}, body: refusal }))).toBe(refusal);
    const bytes = new TextEncoder().encode(refusal);
    expect(await secure.open(given(operation, { headers: {}, body: bytes }))).toBe(bytes);
    const { body } = await answered(side, url, success);
    for (const unsigned of [
      body,
      '{"errcode":0}',
      '{"risk_rank":0}',
      '{"errcode":"1"}',
      '[]',
      '',
      'x',
      Uint8Array.of(1),
    ]) {
      expect(await reasonOf(() => secure.open(given(operation, { headers: {}, body: unsigned })))).toBe(
        'signature',
      );
    }
  });

  test('names the check that failed, the operation, and nothing of the content', async () => {
    const secure = secureApi(options);
    const good = await answered(side, url, success);
    const { headers, body } = good;
    const half = flippedText(String(body), 300);
    const now = Math.floor(Date.now() / 1000);
    const cases: [string, Promise<typeof good> | typeof good][] = [
      ['certificate', { body, headers: { ...headers, 'wechatmp-serial': 'unknown' } }],
      ['signature', { body: half, headers }],
      ['signature', { body, headers: { ...headers, 'wechatmp-timestamp': String(now - 1) } }],
      ['signature', { body, headers: { ...headers, 'wechatmp-timestamp': '' } }],
      ['signature', { body, headers: { ...headers, 'wechatmp-signature': '' } }],
      ['signature', { body, headers: { ...headers, 'wechatmp-signature': 'no base64' } }],
      ['signature', { body, headers: { ...headers, 'wechatmp-serial': 'a\nb' } }],
      ['appid', { body, headers: { ...headers, 'wechatmp-appid': 'wx1' } }],
      ['appid', answered({ ...side, appid: 'wx1' }, url, success)],
      ['age', answered(side, url, success, { timestamp: now - 302 })],
      ['age', answered(side, url, success, { timestamp: now + 302 })],
      ['signature', answered(side, `${url}2`, success)],
      [
        'authtag',
        answered({ ...side, symmetric: { ...symmetric, key: `${'A'.repeat(43)}=` } }, url, success),
      ],
      ['authtag', answered({ ...side, symmetric: { ...symmetric, sn: 'other' } }, url, success)],
      ['format', answered(side, url, new TextEncoder().encode('{"iv":"","data":"","authtag":""}'))],
    ];
    for (const [reason, answer] of cases) {
      const error: unknown = await secure
        .open(given(operation, await answer))
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'WEAPP_CRYPTO', reason, operationId: 'getUserRiskRank' });
      expect(String(error)).toContain('getUserRiskRank: ');
      expect(inspect(error, { depth: 9 })).not.toMatch(/risk_rank|authtag":|otUp|BEGIN/);
    }
  });

  test('takes answers within maxAge, and of any age for Infinity', async () => {
    const now = Math.floor(Date.now() / 1000);
    const answer = await answered(side, url, success, { timestamp: now - 290 });
    await secureApi(options).open(given(operation, answer));
    expect(await reasonOf(() => secureApi({ ...options, maxAge: 1000 }).open(given(operation, answer)))).toBe(
      'age',
    );
    const ancient = await answered(side, url, success, { timestamp: 1 });
    await secureApi({ ...options, maxAge: Number.POSITIVE_INFINITY }).open(given(operation, ancient));
  });

  test('refuses one flipped bit anywhere in body or headers', async () => {
    const secure = secureApi(options);
    const { headers, body } = await answered(side, url, success);
    const parts: Record<string, string> = { ...headers, body: String(body) };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.nat(), async (part, bit) => {
        const { body: changedBody, ...changedHeaders } = {
          ...parts,
          [part]: flippedText(parts[part] ?? '', bit),
        };
        const answer = { headers: changedHeaders, body: String(changedBody) };
        expect(await reasonOf(() => secure.open(given(operation, answer)))).toMatch(
          /^(signature|certificate|appid|age)$/,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('secureApi', () => {
  test('covers every operation but those excepted', () => {
    const secure = secureApi({ ...options, except: ['getQRCode'] });
    expect(secure.covers('getQRCode')).toBe(false);
    expect(secure.covers('getUserRiskRank')).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['no appid', { ...options, appid: '' }],
    ['no numbers', { ...options, symmetric: { ...symmetric, sn: '' } }],
    ['no certificates', { ...options, certificates: [] }],
    ['a certificate that is none', { ...options, certificates: [{ sn: 'x', certificate: symmetric.key }] }],
    [
      'a certificate in place of the private key',
      { ...options, privateKey: { sn: 'x', key: current.publicKey } },
    ],
    ['a text for except', { ...options, except: 'getQRCode' as never }],
    ['a wrong maxAge', { ...options, maxAge: Number.NaN }],
    ['an origin with a path', { ...options, origin: 'https://api.weixin.qq.com/' }],
  ])('says at once that there is %s, without keys', (_what, wrong) => {
    let error: unknown;
    try {
      secureApi(wrong as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ reason: 'usage' });
    expect(String(error)).not.toMatch(/otUp|MII/);
  });

  test('shows no key where it is logged', () => {
    expect(inspect(secureApi(options), { depth: 9, showHidden: true })).not.toMatch(/otUp|MII|PRIVATE/);
    expect(JSON.stringify(secureApi(options))).toBe('{}');
  });
});
